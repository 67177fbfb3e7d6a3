/** A bell of the given width (standard deviation, in bins) slid round a clock: the last bin is the first one's neighbour. */
export function smoothed(values: Float64Array, width: number): Float64Array {
  const reach = Math.ceil(2.5 * width);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-0.5 * ((i - reach) / width) ** 2));
  const total = kernel.reduce((sum, weight) => sum + weight, 0);
  const out = new Float64Array(values.length);
  for (const [i, value] of values.entries()) {
    if (value === 0) continue;
    for (const [j, weight] of kernel.entries()) {
      const to = (i + j - reach + 2 * values.length) % values.length;
      out[to] = (out[to] ?? 0) + (value * weight) / total;
    }
  }
  return out;
}
