/**
 * Returns the colour of a text, mixed with white until its contrast to the paper is at least 4.5 (WCAG 2.2, AA). A terminal's colours have to suit
 * any paper; a picture knows its own. Colours are like #1d79c9.
 */
export function legible(color, paper) {
  const isEnough = (share) => contrast(lighter(color, share), paper) >= 4.5;
  const steps = Array.from({ length: 21 }, (_, step) => step / 20);
  return lighter(color, steps.find(isEnough) ?? 0);
}

/** The contrast of two colours, 1 to 21. */
export function contrast(left, right) {
  const [low, high] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color) {
  const [red, green, blue] = partsOf(color)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lighter(color, share) {
  const parts = partsOf(color).map((part) => Math.round(part + (255 - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function partsOf(color) {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
