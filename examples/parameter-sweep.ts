/**
 * Which settings learn best to tell penguins apart? A sweep by successive halving: every candidate is an actor that keeps its
 * model between calls. After each round the worse half is dropped and the others go on training where they stopped.
 *
 *   node dist/examples/parameter-sweep.js
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import * as ray from 'batchray';
import { Progress } from './progress.js';

const MEASURES = ['Beak Length (mm)', 'Beak Depth (mm)', 'Flipper Length (mm)', 'Body Mass (g)'] as const;
const SPECIES = ['Adelie', 'Chinstrap', 'Gentoo'];

interface Data {
  /** One row after the other: the measures, normalised, and a constant 1. */
  readonly features: Float64Array;
  /** Index into SPECIES. */
  readonly labels: Uint8Array;
  readonly width: number;
}

interface Settings {
  readonly learningRate: number;
  readonly decay: number;
}

interface Report {
  readonly accuracy: number;
  readonly loss: number;
  readonly epochs: number;
  readonly host: string;
}

/** Multinomial logistic regression, trained by gradient descent. The actor's state is the weights. */
class Trainer {
  readonly #data: Data;
  readonly #settings: Settings;
  readonly #weights: Float64Array;
  #epochs = 0;

  constructor(data: Data, settings: Settings) {
    this.#data = data;
    this.#settings = settings;
    this.#weights = new Float64Array(data.width * SPECIES.length);
  }

  /** Every fourth row is kept for the test. */
  train(epochs: number): Report {
    const { features, labels, width } = this.#data;
    const { learningRate, decay } = this.#settings;
    const gradient = new Float64Array(this.#weights.length);
    for (let epoch = 0; epoch < epochs; epoch++) {
      gradient.fill(0);
      for (let row = 0; row < labels.length; row++) {
        if (row % 4 === 0) continue;
        const chances = this.#chances(row);
        for (let species = 0; species < SPECIES.length; species++) {
          const error = chances[species]! - (labels[row] === species ? 1 : 0);
          for (let i = 0; i < width; i++) gradient[species * width + i]! += error * features[row * width + i]!;
        }
      }
      for (let i = 0; i < gradient.length; i++) {
        this.#weights[i]! -= learningRate * (gradient[i]! / labels.length + decay * this.#weights[i]!);
      }
    }
    this.#epochs += epochs;
    return this.#test();
  }

  #chances(row: number): number[] {
    const { features, width } = this.#data;
    const scores = SPECIES.map((_, species) => {
      let score = 0;
      for (let i = 0; i < width; i++) score += this.#weights[species * width + i]! * features[row * width + i]!;
      return Math.exp(Math.min(score, 50));
    });
    const sum = scores.reduce((a, b) => a + b, 0);
    return scores.map((score) => score / sum);
  }

  #test(): Report {
    const { labels } = this.#data;
    let right = 0;
    let loss = 0;
    let tested = 0;
    for (let row = 0; row < labels.length; row += 4) {
      const chances = this.#chances(row);
      if (chances.indexOf(Math.max(...chances)) === labels[row]) right++;
      loss -= Math.log(Math.max(chances[labels[row]!]!, 1e-12));
      tested++;
    }
    return { accuracy: right / tested, loss: loss / tested, epochs: this.#epochs, host: os.hostname() };
  }
}

function readPenguins(): Data {
  const file = path.join(
    path.dirname(createRequire(import.meta.url).resolve('vega-datasets')),
    '../data/penguins.json',
  );
  type Penguin = Record<(typeof MEASURES)[number], number | null> & { readonly Species: string };
  const penguins = (JSON.parse(readFileSync(file, 'utf8')) as Penguin[]).filter((penguin) =>
    MEASURES.every((measure) => penguin[measure] !== null),
  );
  const columns = MEASURES.map((measure) => {
    const values = penguins.map((penguin) => penguin[measure]!);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return values.map((value) => (value - mean) / deviation);
  });
  return {
    features: Float64Array.from(penguins.flatMap((_, row) => [...columns.map((column) => column[row]!), 1])),
    labels: Uint8Array.from(penguins, ({ Species }) => SPECIES.findIndex((name) => Species.startsWith(name))),
    width: MEASURES.length + 1,
  };
}

const candidates: Settings[] = [0.003, 0.03, 0.3, 3].flatMap((learningRate) =>
  [0, 0.001, 0.03].map((decay) => ({ learningRate, decay })),
);

await ray.init();
const data = await ray.put(readPenguins());
const RemoteTrainer = ray.remote(Trainer);
let running = candidates.map((settings) => ({ settings, trainer: RemoteTrainer.remote(data, settings) }));

for (let round = 1, epochs = 200; ; round++, epochs *= 2) {
  const progress = new Progress(`round ${round}`, running.length);
  const results = await Promise.all(
    running.map(async (candidate) => {
      const report = await ray.get(candidate.trainer.train.remote(epochs));
      progress.add();
      return { ...candidate, report };
    }),
  );
  results.sort((a, b) => a.report.loss - b.report.loss);
  console.log('  rate    decay   epochs   loss    right   host');
  for (const { settings, report } of results) {
    console.log(
      `  ${String(settings.learningRate).padEnd(7)} ${String(settings.decay).padEnd(7)} ${String(report.epochs).padEnd(8)}` +
        ` ${report.loss.toFixed(4)}  ${(100 * report.accuracy).toFixed(1)} %  ${report.host}`,
    );
  }
  const kept = results.slice(0, Math.floor(results.length / 2));
  if (kept.length === 0) {
    const { settings, report } = results[0]!;
    console.log(
      `\nbest: learning rate ${settings.learningRate}, decay ${settings.decay}: ` +
        `${(100 * report.accuracy).toFixed(1)} % of the penguins that it had not seen are told right`,
    );
    break;
  }
  await Promise.all(results.slice(kept.length).map(({ trainer }) => ray.kill(trainer)));
  running = kept;
}
await ray.shutdown();
