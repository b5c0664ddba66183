/**
 * Stands in the place of `facts/ascii-host.ts` in a warehouse, which has no `URL`: Punycode by RFC 3492, of a name that is
 * brought into its usual spelling by NFKC and small letters. UTS #46 maps a few signs otherwise; names of letters, digits
 * and accents are the same.
 */

/** Null where there is none. */
export function asciiHost(host: string): string | null {
  const labels = host.normalize('NFKC').toLowerCase().normalize('NFKC').split('.').map(asciiLabel);
  return labels.some((label) => label === null || label.length > 63) ? null : labels.join('.');
}

const plain = /^[a-z\d_-]*$/;

function asciiLabel(label: string): string | null {
  if (label.startsWith('xn--')) return plain.test(label) ? label : null;
  if (plain.test(label)) return label;
  return /^[\p{L}\p{M}\p{N}_-]+$/u.test(label)
    ? `xn--${encoded(Array.from(label, (sign) => sign.codePointAt(0) ?? 0))}`
    : null;
}

// RFC 3492, section 5.
const [base, least, most, skew, damp] = [36, 1, 26, 38, 700];

function encoded(signs: readonly number[]): string {
  const basic = signs.filter((sign) => sign < 0x80);
  let text = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '');
  let [sign, delta, bias, done] = [0x80, 0, 72, basic.length];
  while (done < signs.length) {
    const next = Math.min(...signs.filter((each) => each >= sign));
    delta += (next - sign) * (done + 1);
    sign = next;
    for (const each of signs) {
      if (each < sign) delta += 1;
      if (each !== sign) continue;
      text += written(delta, bias);
      bias = adapted(delta, done + 1, done === basic.length);
      delta = 0;
      done += 1;
    }
    delta += 1;
    sign += 1;
  }
  return text;
}

/** A number of variable length, the digits of least weight first. */
function written(delta: number, bias: number): string {
  let text = '';
  let left = delta;
  for (let weight = base; ; weight += base) {
    const threshold = Math.min(most, Math.max(least, weight - bias));
    if (left < threshold) return text + digit(left);
    text += digit(threshold + ((left - threshold) % (base - threshold)));
    left = Math.floor((left - threshold) / (base - threshold));
  }
}

const digits = 'abcdefghijklmnopqrstuvwxyz0123456789';
const digit = (value: number): string => digits.charAt(value);

function adapted(delta: number, count: number, isFirst: boolean): number {
  let left = isFirst ? Math.floor(delta / damp) : Math.floor(delta / 2);
  left += Math.floor(left / count);
  let steps = 0;
  for (; left > ((base - least) * most) / 2; steps += base) left = Math.floor(left / (base - least));
  return steps + Math.floor(((base - least + 1) * left) / (left + skew));
}
