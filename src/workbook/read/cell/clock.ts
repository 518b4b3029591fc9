const MINUTE = 60;
const HOUR = 60;

/** Seconds after midnight as "08:30", the seconds left out. */
export function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / MINUTE);
  return `${twoFigures(Math.floor(minutes / HOUR))}:${twoFigures(minutes % HOUR)}`;
}

export function twoFigures(value: number): string {
  return String(value).padStart(2, '0');
}
