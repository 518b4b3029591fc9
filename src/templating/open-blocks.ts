import type { Bilingual } from '../document/issue.ts';
import type { TemplateTag } from './template-tags.ts';

/** A block that is opened and closed wrongly, by its offset in the text. */
export interface BlockFault {
  readonly code: string;
  readonly index: number;
  readonly message: Bilingual;
  readonly expected: Bilingual;
}

interface OpenBlock {
  readonly name: string;
  readonly tag: TemplateTag;
  /** How many levels it adds: itself and each of its `{{else if}}`. */
  levels: number;
}

const OPEN = /^(?:#[>*]?|\^(?=\s*[^\s]))\s*(?<name>[^\s~|(]+)/u;
const CLOSE = /^\/\s*(?<name>[^\s~]+)/u;
const ELSE = /^(?:else\b|\^$)/u;
const ELSE_IF = /^else\s+\S/u;

/** The blocks that are open at a point of a template. Of its faults, only the first is kept: others follow from it. */
export class OpenBlocks {
  /** How many levels are open. */
  depth = 0;
  readonly #open: OpenBlock[] = [];
  #fault: BlockFault | undefined;

  /** Take the next tag of the template. */
  read(tag: TemplateTag): void {
    const { inner } = tag;
    const opened = OPEN.exec(inner)?.groups?.['name'];
    const closed = CLOSE.exec(inner)?.groups?.['name'];
    if (opened !== undefined) {
      this.#open.push({ name: opened, tag, levels: 1 });
      this.depth += 1;
    } else if (closed !== undefined) {
      this.#close(closed, tag);
    } else if (ELSE.test(inner)) {
      const top = this.#open.at(-1);
      if (top === undefined) this.#fault ??= elseOutside(tag);
      else if (ELSE_IF.test(inner)) {
        top.levels += 1;
        this.depth += 1;
      }
    }
  }

  /** The first fault, when the whole template has been read. */
  fault(): BlockFault | undefined {
    const [first] = this.#open;
    return this.#fault ?? (first && notClosed(first));
  }

  #close(name: string, tag: TemplateTag): void {
    const top = this.#open.pop();
    if (top === undefined) this.#fault ??= notOpened(name, tag);
    else {
      this.depth -= top.levels;
      if (top.name !== name) this.#fault ??= mismatch(top, name);
    }
  }
}

function mismatch({ name, tag }: OpenBlock, closing: string): BlockFault {
  return {
    code: 'block-mismatch',
    index: tag.innerStart + tag.inner.indexOf(name),
    message: {
      vi: `Khối {{#${name}}} lại đóng bằng {{/${closing}}}.`,
      en: `The block {{#${name}}} is closed by {{/${closing}}}.`,
    },
    expected: { vi: `Đóng bằng {{/${name}}}.`, en: `Close it with {{/${name}}}.` },
  };
}

function notClosed({ name, tag }: OpenBlock): BlockFault {
  return {
    code: 'block-not-closed',
    index: tag.start,
    message: { vi: `Khối {{#${name}}} chưa đóng.`, en: `The block {{#${name}}} is not closed.` },
    expected: { vi: `Thêm {{/${name}}} sau khối.`, en: `Add {{/${name}}} after it.` },
  };
}

function notOpened(name: string, { start }: TemplateTag): BlockFault {
  return {
    code: 'block-not-opened',
    index: start,
    message: {
      vi: `{{/${name}}} đóng một khối chưa mở.`,
      en: `{{/${name}}} closes a block that is not open.`,
    },
    expected: {
      vi: `Thêm {{#${name} …}} ở trước, hoặc bỏ {{/${name}}}.`,
      en: 'Open it before, or delete this.',
    },
  };
}

function elseOutside({ start }: TemplateTag): BlockFault {
  return {
    code: 'else-outside-of-block',
    index: start,
    message: { vi: '{{else}} không đứng trong khối nào.', en: '{{else}} stands in no block.' },
    expected: { vi: 'Đặt {{else}} giữa {{#if …}} và {{/if}}.', en: 'Put it between {{#if …}} and {{/if}}.' },
  };
}
