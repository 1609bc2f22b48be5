import { random, shuffled } from './random.mjs';

export const places = 16;
export const parts = 10;

/**
 * Moves the vectors so that duties of one work activity come near, and others of the same trade do not: a task has to find a task of its
 * activity (or the activity's title) among those of its batch, both ways (InfoNCE, temperature 0.2; Adagrad). Learns the weights of places
 * and parts with it. `pairs`: { order, task, activity, trust }, where near orders are near trades; texts are { terms: [{ row, place, part }], shares }.
 * As when it is used, what the texts of a batch have in common is taken out (× 0.7), and words in common count beside the vectors (× 0.6), so
 * that the vectors learn what these do not say.
 */
export function contrast(
  { vectors, dims, pairs, tasks, activities },
  { epochs = 8, batch = 192, temperature = 0.2, rate = 0.05, seed = 1 } = {},
) {
  const next = random(seed);
  const model = { dims, vectors: Float32Array.from(vectors), logs: startWeights(), next };
  const state = {
    slope: new Float32Array(vectors.length),
    past: new Float32Array(vectors.length).fill(1e-3),
    logSlope: new Float32Array(places + parts),
    logPast: new Float32Array(places + parts).fill(1e-2),
  };
  const known = group(pairs);
  const batches = Math.ceil(pairs.length / batch);
  for (let step = 0; step < batches * epochs; step += batches) {
    const sorted = pairs
      .map((pair) => ({ pair, key: pair.order + next() * 0.9 }))
      .sort((a, b) => a.key - b.key)
      .map(({ pair }) => pair);
    shuffled([...Array(batches).keys()], next).forEach((index, k) => {
      const chosen = sorted.slice(index * batch, (index + 1) * batch);
      if (chosen.length >= 8)
        learn(model, state, draw(chosen, known, next), {
          tasks,
          activities,
          known,
          temperature,
          rate: rate * (1 - (step + k) / (batches * epochs)),
        });
    });
  }
  return { vectors: model.vectors, weights: model.logs.map(Math.exp) };
}

const startWeights = () => Float32Array.from({ length: places + parts }, (_, k) => (k < places ? -Math.log(1 + k / 8) : 0));

function group(pairs) {
  const byActivity = new Map();
  const byTask = new Map();
  for (const { task, activity } of pairs) {
    byActivity.set(activity, [...(byActivity.get(activity) ?? []), task]);
    byTask.set(task, [...(byTask.get(task) ?? []), activity]);
  }
  return { byActivity, byTask };
}

// The other half of a pair: three times in ten a fellow task, else the activity's own title.
function draw(chosen, { byActivity }, next) {
  return chosen.map(({ task, activity, trust }) => {
    const fellows = byActivity.get(activity);
    const fellow = fellows.length > 1 && next() >= 0.7 ? fellows[Math.floor(next() * fellows.length)] : task;
    return { task, activity, trust, fellow: fellow === task ? null : fellow };
  });
}

function learn(model, state, drawn, { tasks, activities, known, temperature, rate }) {
  const left = drawn.map(({ task }) => encode(model, tasks.get(task)));
  const right = drawn.map(({ fellow, activity }) => encode(model, fellow ? tasks.get(fellow) : activities.get(activity)));
  const texts = [...left, ...right];
  centre(texts, model.dims);
  const logits = score(left, right, temperature);
  hide(logits, drawn, known);
  spread(left, right, surprise(logits, drawn), temperature);
  uncentre(texts, model.dims);
  const touched = new Set();
  for (const text of texts) collect(model, state, text, touched);
  descend(model, state, touched, rate);
}

// One term in ten is left out at random, so that no single word carries a duty.
function encode({ dims, vectors, logs, next }, { terms, shares }) {
  const kept = [];
  const unit = new Float32Array(dims);
  for (const term of terms) {
    if (next() < 0.1) continue;
    const slots = [Math.min(term.place, places - 1), places + term.part];
    const weight = Math.exp(logs[slots[0]] + logs[slots[1]]);
    kept.push({ row: term.row, slots, weight });
    for (let c = 0; c < dims; c++) unit[c] += weight * vectors[term.row * dims + c];
  }
  const scale = 1 / (norm(unit) || 1);
  for (let c = 0; c < dims; c++) unit[c] *= scale;
  return { kept, unit, scale, shares, own: unit, rest: 1, slope: new Float32Array(dims) };
}

// `own` is what a text says beyond the mean of its batch, of length 1; `rest` is 1 over its length before.
function centre(texts, dims) {
  const mean = meanOf(
    texts.map(({ unit }) => unit),
    dims,
  );
  for (const text of texts) {
    const own = text.unit.map((x, c) => x - common * mean[c]);
    text.rest = 1 / (norm(own) || 1);
    text.own = own.map((x) => x * text.rest);
  }
}

// The slopes of the texts' own parts, back to those of the whole.
function uncentre(texts, dims) {
  for (const text of texts) {
    const along = dot(text.slope, text.own);
    text.slope = text.slope.map((x, c) => (x - along * text.own[c]) * text.rest);
  }
  const mean = meanOf(
    texts.map(({ slope }) => slope),
    dims,
  );
  for (const text of texts) text.slope = text.slope.map((x, c) => x - common * mean[c]);
}

const common = 0.7;

function meanOf(vectors, dims) {
  const mean = new Float32Array(dims);
  for (const vector of vectors) for (let c = 0; c < dims; c++) mean[c] += vector[c] / vectors.length;
  return mean;
}

function norm(vector) {
  let sum = 0;
  for (let c = 0; c < vector.length; c++) sum += vector[c] * vector[c];
  return Math.sqrt(sum);
}

function dot(a, b) {
  let sum = 0;
  for (let c = 0; c < a.length; c++) sum += a[c] * b[c];
  return sum;
}

function score(left, right, temperature) {
  const n = left.length;
  const logits = new Float32Array(n * n);
  const having = new Map();
  right.forEach(({ shares }, j) => shares.forEach((share, row) => having.set(row, [...(having.get(row) ?? []), { j, share }])));
  left.forEach(({ own, shares }, i) => {
    for (let j = 0; j < n; j++) logits[i * n + j] = dot(own, right[j].own) / temperature;
    shares.forEach((share, row) =>
      having.get(row)?.forEach((other) => (logits[i * n + other.j] += (0.6 * share * other.share) / temperature)),
    );
  });
  return logits;
}

// Two of the batch may share an activity by chance: they must not be pushed apart.
function hide(logits, drawn, { byTask }) {
  const at = new Map();
  drawn.forEach(({ fellow, activity }, j) => {
    for (const one of fellow ? byTask.get(fellow) : [activity]) at.set(one, [...(at.get(one) ?? []), j]);
  });
  drawn.forEach(({ task }, i) => {
    for (const one of byTask.get(task)) for (const j of at.get(one) ?? []) if (j !== i) logits[i * drawn.length + j] = -1e9;
  });
}

function surprise(logits, drawn) {
  const n = drawn.length;
  const slope = new Float32Array(n * n);
  for (const [step, stride] of [
    [n, 1],
    [1, n],
  ]) {
    drawn.forEach(({ trust }, i) => {
      let total = 0;
      for (let j = 0; j < n; j++) total += Math.exp(logits[i * step + j * stride] - 10);
      for (let j = 0; j < n; j++) slope[i * step + j * stride] += (trust * Math.exp(logits[i * step + j * stride] - 10)) / total;
      slope[i * n + i] -= trust;
    });
  }
  return slope;
}

function spread(left, right, slope, temperature) {
  const n = left.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const factor = slope[i * n + j] / temperature / n;
      if (Math.abs(factor) < 1e-6) continue;
      const [a, b] = [left[i], right[j]];
      for (let c = 0; c < a.own.length; c++) {
        a.slope[c] += factor * b.own[c];
        b.slope[c] += factor * a.own[c];
      }
    }
  }
}

function collect({ dims, vectors }, { slope, logSlope }, text, touched) {
  const along = dot(text.slope, text.unit);
  const down = text.slope.map((x, c) => (x - along * text.unit[c]) * text.scale);
  for (const { row, slots, weight } of text.kept) {
    touched.add(row);
    let gain = 0;
    for (let c = 0; c < dims; c++) {
      gain += vectors[row * dims + c] * down[c];
      slope[row * dims + c] += weight * down[c];
    }
    for (const slot of slots) logSlope[slot] += weight * gain;
  }
}

function descend({ dims, vectors, logs }, { slope, past, logSlope, logPast }, touched, rate) {
  for (const row of touched) for (let k = row * dims; k < (row + 1) * dims; k++) move(vectors, slope, past, k, rate);
  for (let k = 0; k < logs.length; k++) move(logs, logSlope, logPast, k, 0.02);
}

function move(values, slope, past, k, rate) {
  past[k] += slope[k] ** 2;
  values[k] -= (rate * slope[k]) / Math.sqrt(past[k]);
  slope[k] = 0;
}
