import { agencyOn, leaderOn, type Agency } from '../../../domain/agency.ts';
import type { EntryFacts } from '../../../issuance/register/entry.ts';
import type { CivilDate } from '../../../language/dates.ts';
import { authorityLines } from '../../../regulation/signing-authority.ts';
import { textOption, UsageError, type CommandInput } from '../../command.ts';
import { listOption, needed } from './stamp-work.ts';

const REGISTER = { vi: 'Vào sổ', en: 'The register' };

/** Who signs: the lines above the signature, and the name. */
export interface Signer {
  readonly name: string;
  readonly authority: readonly string[];
}

/** Who signs, by --signatory and --position or the leaders of the agency. @throws {UsageError} when that is not known. */
export function signerOption(
  input: CommandInput,
  agency: Agency,
  day: CivilDate,
  why: { readonly vi: string; readonly en: string },
): Signer {
  const name = needed(input, 'signatory', why, '"Vũ Quốc Nghị"');
  const given = listOption(input, 'position');
  if (given.length > 0) return { name, authority: given };
  const leader = leaderOn(agency, name, day);
  if (leader === undefined) {
    throw new UsageError(
      {
        vi: `agency.yaml không có người ký “${name}”.`,
        en: `agency.yaml has no signatory “${name}”.`,
      },
      {
        expected: {
          vi: 'Ghi thêm chức vụ, ví dụ --position "TL. Trưởng ban; Chánh Văn phòng"; hoặc chỉ đúng dữ liệu của năm bằng --data.',
          en: 'Add the position, for example --position "TL. Trưởng ban; Chánh Văn phòng"; or name the data of that year with --data.',
        },
      },
    );
  }
  const { headPosition } = agencyOn(agency, day);
  return { name, authority: authorityLines({ ...leader, headPosition }) };
}

/** What the register says of a stamped document. @throws {UsageError} when something of it was not given. */
export function registerFacts(
  input: CommandInput,
  agency: Agency,
  day: CivilDate,
  typeName: string,
): Omit<EntryFacts, 'pages'> {
  const subject = needed(input, 'subject', REGISTER, '"Tổ chức phong trào thi đua năm 2024"');
  const { name, authority } = signerOption(input, agency, day, REGISTER);
  return {
    typeName,
    subject,
    agency: agencyOn(agency, day).name,
    signatory: { name, position: authority.at(-1) ?? '' },
    recipients: listOption(input, 'recipients'),
    archiveUnit: textOption(input, 'archive') ?? 'VT',
    ...{ copies: undefined, secrecy: undefined, urgency: undefined, note: textOption(input, 'note') },
  };
}
