const bells = new Map<number, Float64Array>();

/** A bell of this standard deviation (in bins), cut off at two and a half; its values add up to 1. */
export function bell(width: number): Float64Array {
  const known = bells.get(width);
  if (known) return known;
  const reach = Math.ceil(2.5 * width);
  const weights = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-0.5 * ((i - reach) / width) ** 2),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const made = weights.map((weight) => weight / total);
  bells.set(width, made);
  return made;
}

/** A bell slid round a clock: the last bin is the first one's neighbour. */
export function smoothed(values: Float64Array, width: number): Float64Array {
  const kernel = bell(width);
  const reach = (kernel.length - 1) / 2;
  const bins = values.length;
  const out = new Float64Array(bins);
  // Plain loops: this is most of what a fold costs.
  for (let i = 0; i < bins; i++) {
    const value = values[i] ?? 0;
    if (value === 0) continue;
    for (
      let j = 0, to = (i - reach + bins) % bins;
      j < kernel.length;
      j++, to = to + 1 === bins ? 0 : to + 1
    ) {
      out[to] = (out[to] ?? 0) + value * (kernel[j] ?? 0);
    }
  }
  return out;
}
