/**
 * When are flights late? A map-reduce over the flights and weather files of the package vega-datasets.
 *
 * 200,000 flights go to shared memory once. Map tasks read their piece there without a copy, reduce tasks merge two partial
 * sums each until one is left, and a bootstrap (resampling the flights of an hour of the day thousands of times) says how
 * sure the mean delays are. At the end the same is computed once more in this process alone, and compared.
 *
 *   node dist/bin/cli.js symmetric-run --min-nodes 3 -- node dist/examples/flights-map-reduce.js
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import * as ray from 'batchray';
import { asTheyCome, Progress, WorkByHost } from './progress.js';

const CHUNKS = 60;
const RESAMPLES = 3000;
const LATE_MINUTES = 15;

interface Flights {
  /** Minutes, negative: early. */
  readonly delay: Float64Array;
  /** 0 to 23. */
  readonly hour: Uint8Array;
}

/** Of each hour of the day. */
interface Sums {
  readonly flights: number[];
  readonly late: number[];
  readonly delay: number[];
}

interface Interval {
  readonly hour: number;
  readonly low: number;
  readonly high: number;
}

/** A result, and on which node it was computed. */
interface By<Result> {
  readonly host: string;
  readonly result: Result;
}

const here = (): string => `${os.hostname()}/${ray.getRuntimeContext().nodeId.slice(0, 4)}`;

function sumUp(flights: Flights, from: number, to: number): Sums {
  const zeros = (): number[] => Array.from({ length: 24 }, () => 0);
  const sums: Sums = { flights: zeros(), late: zeros(), delay: zeros() };
  for (let i = from; i < to; i++) {
    const hour = flights.hour[i]!;
    const delay = flights.delay[i]!;
    sums.flights[hour]! += 1;
    sums.delay[hour]! += delay;
    if (delay > LATE_MINUTES) sums.late[hour]! += 1;
  }
  return sums;
}

function add(a: Sums, b: Sums): Sums {
  const plus = (x: number[], y: number[]): number[] => x.map((value, hour) => value + y[hour]!);
  return { flights: plus(a.flights, b.flights), late: plus(a.late, b.late), delay: plus(a.delay, b.delay) };
}

/** A small random generator with a seed, so that tasks and the comparison draw the same flights. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 95 % of the means of flights drawn at random, as many as there are, lie in it. */
function bootstrap(flights: Flights, hour: number): Interval {
  const delays = flights.delay.filter((_, i) => flights.hour[i] === hour);
  const random = randomFrom(hour);
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < delays.length; i++) sum += delays[Math.floor(random() * delays.length)]!;
    return sum / delays.length;
  }).sort();
  return { hour, low: means[Math.floor(0.025 * RESAMPLES)]!, high: means[Math.floor(0.975 * RESAMPLES)]! };
}

const mapTask = ray.remote((flights: Flights, from: number, to: number) => ({
  host: here(),
  result: sumUp(flights, from, to),
}));
const reduceTask = ray.remote((a: By<Sums>, b: By<Sums>) => ({ host: here(), result: add(a.result, b.result) }));
const bootstrapTask = ray.remote((flights: Flights, hour: number) => ({
  host: here(),
  result: bootstrap(flights, hour),
}));

/** Tells apart which hours are surely worse than average. */
async function analyse(flights: Flights, work: WorkByHost): Promise<{ sums: Sums; intervals: Interval[] }> {
  const shared = await ray.put(flights);
  const size = Math.ceil(flights.delay.length / CHUNKS);
  const partial = Array.from({ length: CHUNKS }, (_, i) =>
    mapTask.remote(shared, i * size, Math.min((i + 1) * size, flights.delay.length)),
  );
  const hours = Array.from({ length: 24 }, (_, hour) => bootstrapTask.remote(shared, hour));

  const mapped = new Progress('map', CHUNKS);
  for await (const { host } of asTheyCome(partial)) {
    work.add(host);
    mapped.add();
  }
  let level = partial;
  while (level.length > 1) {
    const pairs = level.slice(0, level.length / 2);
    const merged = pairs.map((ref, i) => reduceTask.remote(ref, level[pairs.length + i]!));
    level = level.length % 2 === 0 ? merged : [...merged, level.at(-1)!];
  }
  const { result: sums } = await ray.get(level[0]!);

  const resampled = new Progress('bootstrap', hours.length);
  const intervals: Interval[] = [];
  for await (const { host, result } of asTheyCome(hours)) {
    work.add(host);
    resampled.add();
    intervals.push(result);
  }
  return { sums, intervals: intervals.sort((a, b) => a.hour - b.hour) };
}

const dataDirectory = path.join(path.dirname(createRequire(import.meta.url).resolve('vega-datasets')), '..', 'data');
const readJson = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(path.join(dataDirectory, name), 'utf8')) as Row[];

function readFlights(): Flights {
  const rows = readJson<{ delay: number; time: number }>('flights-200k.json');
  return {
    delay: Float64Array.from(rows, ({ delay }) => delay),
    hour: Uint8Array.from(rows, ({ time }) => Math.floor(time) % 24),
  };
}

/** Rain of the season (2012-2015) beside the delays of early 2001, for the two cities whose weather there is. */
const rainTask = ray.remote((city: string, airports: readonly string[]) => {
  const [, ...lines] = readFileSync(path.join(dataDirectory, 'weather.csv'), 'utf8').trim().split('\n');
  const days = lines.map((line) => line.split(',')).filter(([location]) => location === city);
  const flights = readJson<{ date: string; delay: number; origin: string }>('flights-20k.json');
  return ['01', '02', '03'].map((month) => {
    const ofMonth = days.filter(([, date]) => date!.slice(5, 7) === month);
    const wet = ofMonth.filter(([, , rain]) => Number(rain) > 1).length;
    const delays = flights
      .filter(({ date, origin }) => airports.includes(origin) && date.slice(5, 7) === month)
      .map(({ delay }) => delay);
    const mean = delays.reduce((sum, delay) => sum + delay, 0) / delays.length;
    return { month, wetPercent: (100 * wet) / ofMonth.length, flights: delays.length, mean };
  });
});

await ray.init();
const startMs = performance.now();
const nodes = (await ray.nodes()).filter((node) => node.alive);
console.log(`${nodes.length} nodes, ${(await ray.clusterResources())['CPU'] ?? 0} CPUs`);

const flights = readFlights();
const work = new WorkByHost();
const rain = ['Seattle', 'New York'].map((city) => ({
  city,
  months: rainTask.remote(city, city === 'Seattle' ? ['SEA'] : ['JFK', 'LGA', 'EWR']),
}));
const { sums, intervals } = await analyse(flights, work);
const clusterMs = performance.now() - startMs;

console.log('\nhour   flights   late   mean delay (95 % interval), minutes');
for (const { hour, low, high } of intervals) {
  const count = sums.flights[hour]!;
  const mean = sums.delay[hour]! / count;
  console.log(
    `  ${String(hour).padStart(2, '0')} ${String(count).padStart(9)} ${((100 * sums.late[hour]!) / count).toFixed(0).padStart(4)} %` +
      `  ${mean.toFixed(1).padStart(6)} (${low.toFixed(1)} .. ${high.toFixed(1)})  ${'▪'.repeat(Math.max(0, Math.min(40, Math.round(mean))))}`,
  );
}
console.log('\ncity       month  wet days   flights  mean delay');
for (const { city, months } of rain) {
  for (const { month, wetPercent, flights: count, mean } of await ray.get(months)) {
    console.log(
      `${city.padEnd(10)} ${month} ${wetPercent.toFixed(0).padStart(10)} % ${String(count).padStart(9)} ${mean.toFixed(1).padStart(11)}`,
    );
  }
}

const aloneMs = performance.now();
const alone = {
  sums: sumUp(flights, 0, flights.delay.length),
  intervals: intervals.map(({ hour }) => bootstrap(flights, hour)),
};
const isSame = JSON.stringify(alone) === JSON.stringify({ sums, intervals });
const total = sums.flights.reduce((a, b) => a + b, 0);
const late = sums.late.reduce((a, b) => a + b, 0);
console.log(`\ntasks by node: ${work.toString()}`);
console.log(`total: ${total} flights, ${late} more than ${LATE_MINUTES} minutes late`);
console.log(
  `on the cluster ${(clusterMs / 1000).toFixed(1)} s, in one process ${((performance.now() - aloneMs) / 1000).toFixed(1)} s`,
);
console.log(`same result as in one process: ${isSame ? 'yes' : 'NO'}`);
if (!isSame) process.exitCode = 1;
await ray.shutdown();
