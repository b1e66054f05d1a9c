/**
 * A picture of mirrored and matt balls, traced ray by ray in tiles over all nodes and written as PNG.
 *
 *   node dist/examples/render-tiles.js [FILE.png] [WIDTH]
 */
import { createWriteStream } from 'node:fs';
import os from 'node:os';
import { pipeline } from 'node:stream/promises';
import { PNG } from 'pngjs';
import * as ray from 'batchray';
import { asTheyCome, Progress, WorkByHost } from './progress.js';

const file = process.argv[2] ?? 'balls.png';
const width = Number(process.argv[3] ?? 800);
const height = Math.round(width * 0.6);
const TILE = 80;
const SAMPLES = 9;
const BOUNCES = 6;

type Vector = readonly [x: number, y: number, z: number];

interface Ball {
  readonly centre: Vector;
  readonly radius: number;
  readonly colour: Vector;
  /** 0 matt, 1 mirror. */
  readonly mirror: number;
}

const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const times = (a: Vector, k: number): Vector => [a[0] * k, a[1] * k, a[2] * k];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vector): Vector => times(a, 1 / Math.hypot(...a));
const mix = (a: Vector, b: Vector, k: number): Vector => plus(times(a, 1 - k), times(b, k));

/** A spiral of balls around a large mirror. */
const balls: Ball[] = [
  { centre: [0, 1, 0], radius: 1, colour: [0.95, 0.95, 0.95], mirror: 0.85 },
  ...Array.from({ length: 40 }, (_, i): Ball => {
    const angle = i * 2.4;
    const distance = 1.4 + i * 0.075;
    const radius = 0.16 + 0.12 * Math.abs(Math.sin(i * 1.7));
    const hue = (shift: number): number => 0.5 + 0.45 * Math.cos(angle + shift);
    return {
      centre: [distance * Math.cos(angle), radius, distance * Math.sin(angle)],
      radius,
      colour: [hue(0), hue(2.1), hue(4.2)],
      mirror: i % 3 === 0 ? 0.5 : 0.08,
    };
  }),
];
const light = unit([0.6, 0.9, -0.5]);

function nearest(from: Vector, to: Vector): { readonly distance: number; readonly ball: Ball } | undefined {
  let best: { readonly distance: number; readonly ball: Ball } | undefined;
  for (const ball of balls) {
    const away = minus(from, ball.centre);
    const b = dot(away, to);
    const inside = b * b - dot(away, away) + ball.radius * ball.radius;
    if (inside <= 0) continue;
    const distance = -b - Math.sqrt(inside);
    if (distance > 1e-4 && distance < (best?.distance ?? Infinity)) best = { distance, ball };
  }
  return best;
}

function sky(to: Vector): Vector {
  const sun = Math.max(0, dot(to, light)) ** 400;
  return plus(mix([0.85, 0.9, 0.95], [0.25, 0.45, 0.8], Math.max(0, to[1])), [sun, sun, sun * 0.8]);
}

/** What is seen from a point in a direction. */
function trace(from: Vector, to: Vector, bounces: number): Vector {
  const hit = nearest(from, to);
  const floor = to[1] < -1e-6 ? -from[1] / to[1] : Infinity;
  if (hit === undefined && floor === Infinity) return sky(to);
  const isFloor = floor < (hit?.distance ?? Infinity);
  const at = plus(from, times(to, isFloor ? floor : hit!.distance));
  const normal: Vector = isFloor ? [0, 1, 0] : unit(minus(at, hit!.ball.centre));
  const isDark = (Math.floor(at[0]) + Math.floor(at[2])) % 2 !== 0;
  const colour: Vector = isFloor ? (isDark ? [0.25, 0.27, 0.3] : [0.8, 0.8, 0.78]) : hit!.ball.colour;
  const mirror = isFloor ? 0.12 : hit!.ball.mirror;
  const isLit = nearest(at, light) === undefined;
  const shade = 0.25 + (isLit ? 0.75 * Math.max(0, dot(normal, light)) : 0);
  const haze = isFloor ? Math.min(1, floor / 40) : 0;
  const matt = mix(times(colour, shade), sky(to), haze);
  if (bounces === 0) return matt;
  const reflected = trace(at, minus(to, times(normal, 2 * dot(to, normal))), bounces - 1);
  return mix(matt, reflected, mirror);
}

interface Tile {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** Red, green, blue of each pixel, row by row. */
function renderTile({ left, top, columns, rows }: Tile): Uint8Array {
  const eye: Vector = [0, 1.7, -5.2];
  const side = Math.sqrt(SAMPLES);
  const pixels = new Uint8Array(columns * rows * 3);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let sum: Vector = [0, 0, 0];
      for (let sample = 0; sample < SAMPLES; sample++) {
        const u = (left + x + ((sample % side) + 0.5) / side) / width - 0.5;
        const v = (top + y + (Math.floor(sample / side) + 0.5) / side) / width - 0.5 * (height / width);
        sum = plus(sum, trace(eye, unit([u, -v - 0.13, 0.8]), BOUNCES));
      }
      sum.forEach((value, channel) => {
        const bright = Math.min(1, value / SAMPLES) ** (1 / 2.2);
        pixels[(y * columns + x) * 3 + channel] = Math.round(255 * bright);
      });
    }
  }
  return pixels;
}

const renderTask = ray.remote((tile: Tile) => ({
  tile,
  pixels: renderTile(tile),
  host: `${os.hostname()}/${ray.getRuntimeContext().nodeId.slice(0, 4)}`,
}));

const tiles: Tile[] = [];
for (let top = 0; top < height; top += TILE) {
  for (let left = 0; left < width; left += TILE) {
    tiles.push({ left, top, columns: Math.min(TILE, width - left), rows: Math.min(TILE, height - top) });
  }
}

await ray.init();
const startMs = performance.now();
const picture = new PNG({ width, height });
const work = new WorkByHost();
const progress = new Progress('tiles', tiles.length);
for await (const { tile, pixels, host } of asTheyCome(tiles.map((tile) => renderTask.remote(tile)))) {
  for (let y = 0; y < tile.rows; y++) {
    for (let x = 0; x < tile.columns; x++) {
      const from = (y * tile.columns + x) * 3;
      picture.data.set(
        [pixels[from]!, pixels[from + 1]!, pixels[from + 2]!, 255],
        ((tile.top + y) * width + tile.left + x) * 4,
      );
    }
  }
  work.add(host);
  progress.add();
}
await pipeline(picture.pack(), createWriteStream(file));
console.log(
  `${file}: ${width} x ${height}, ${tiles.length} tiles in ${((performance.now() - startMs) / 1000).toFixed(1)} s`,
);
console.log(`tiles by node: ${work.toString()}`);
await ray.shutdown();
