import { join } from 'node:path';
import { InputError, textOption, UsageError, type CommandInput, type CommandResult } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { TEMPLATE_ROOT } from '../load-types.ts';
import type { World } from '../world.ts';
import { writeAll } from '../write-files.ts';

/** The folder that every new type begins as; it comes with the program. */
const SCAFFOLD = 'templates/_new-type';
const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** `vanthu new-type`: a new folder of templates, which renders as it is. */
export async function newType(input: CommandInput, world: World): Promise<CommandResult> {
  const slug = slugOf(input);
  const folder = join(textOption(input, 'templates') ?? TEMPLATE_ROOT, slug);
  if (await world.exists(folder)) throw new InputError([alreadyThere(folder)]);
  const names = await world.listFolder(world.ownFile(SCAFFOLD));
  const files = await Promise.all(
    names.map(async (name) => ({
      path: join(folder, name),
      bytes: await world.readFile(world.ownFile(`${SCAFFOLD}/${name}`)),
    })),
  );
  await writeAll(files, folder, world);
  const paths = files.map(({ path }) => path);
  const next = {
    vi: `Đã tạo mẫu “${slug}”:\n  ${paths.join('\n  ')}\nSửa ba tệp này rồi chạy: vanthu render ${slug} --example\n`,
    en: `Made the document type “${slug}”:\n  ${paths.join('\n  ')}\nEdit them, then run: vanthu render ${slug} --example\n`,
  };
  return { exitCode: EXIT.done, issues: [], text: next[input.lang], data: { slug, files: paths } };
}

function slugOf({ positionals }: CommandInput): string {
  const [slug, ...others] = positionals;
  if (slug === undefined || others.length > 0) {
    throw new UsageError(
      { vi: 'Cần đúng một tên mẫu.', en: 'Exactly one name is needed.' },
      {
        expected: {
          vi: 'Ví dụ: vanthu new-type announcement',
          en: 'For example: vanthu new-type announcement',
        },
      },
    );
  }
  if (!SLUG.test(slug)) {
    throw new UsageError(
      { vi: `Tên mẫu “${slug}” không dùng được.`, en: `The name “${slug}” cannot be used.` },
      {
        expected: {
          vi: 'Viết chữ thường không dấu, số và dấu “-”, ví dụ announcement.',
          en: 'Use small letters without diacritics, figures and “-”, for example announcement.',
        },
      },
    );
  }
  return slug;
}

function alreadyThere(folder: string) {
  return {
    code: 'type-exists',
    severity: 'error',
    message: { vi: `Đã có thư mục ${folder}.`, en: `The folder ${folder} is there already.` },
    expected: {
      vi: 'Chọn tên khác, hoặc sửa mẫu đang có.',
      en: 'Choose another name, or edit the type that is there.',
    },
  } as const;
}
