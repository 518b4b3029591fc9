/**
 * Of what somebody is the head: "Giám đốc" and "Công ty TNHH A" give "Giám đốc Công ty TNHH A". Words that end the position and
 * begin the enterprise's name stand once: "Giám đốc Chi nhánh" and "Chi nhánh Hưng Yên" give "Giám đốc Chi nhánh Hưng Yên".
 */
export function positionOf(position: string, enterprise: string): string {
  const words = position.split(' ');
  const shared = words.findIndex((_, index) =>
    `${enterprise} `.startsWith(`${words.slice(index).join(' ')} `),
  );
  const own = shared < 0 ? words : words.slice(0, shared);
  return [...own, enterprise].join(' ');
}
