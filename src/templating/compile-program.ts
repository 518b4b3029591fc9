import { escapeExpression } from 'handlebars/dist/cjs/handlebars/utils.js';
import { compilePrinted, compileValue, type Surroundings } from './compile-value.ts';
import { VIEW, type Filling, type Read, type Step } from './filling.ts';
import { partialNameOf } from './partial-calls.ts';
import type { Partials } from './partials.ts';
import { fileScope, insideOf } from './scope.ts';
import { originOf } from './source-map.ts';
import { nameOf } from './template-issue.ts';

/** What a checked template does with a view: names, places and partials are looked up once, for all documents. */
export function compileFile(program: hbs.AST.Program, partials: Partials): Step {
  return new Compiler(partials).program(program, {
    scope: fileScope(VIEW),
    loop: undefined,
    calls: [],
    free: VIEW + 1,
  });
}

const NOTHING: Step = () => undefined;

class Compiler {
  readonly #partials: Partials;

  constructor(partials: Partials) {
    this.#partials = partials;
  }

  program({ body }: hbs.AST.Program, around: Surroundings): Step {
    const steps = body.map((statement) => this.#statement(statement, around));
    return (filling) => {
      for (const step of steps) step(filling);
    };
  }

  #statement(statement: hbs.AST.Statement, around: Surroundings): Step {
    switch (statement.type) {
      case 'CommentStatement':
        return NOTHING;
      case 'ContentStatement':
        return content(statement as hbs.AST.ContentStatement, around);
      case 'MustacheStatement':
        return mustache(statement as hbs.AST.MustacheStatement, around);
      case 'BlockStatement':
        return spending(statement, around, this.#block(statement as hbs.AST.BlockStatement, around));
      case 'PartialStatement':
        return spending(statement, around, this.#partial(statement as hbs.AST.PartialStatement, around));
      default:
        throw new Error(`${statement.type} in a checked template`);
    }
  }

  #block(block: hbs.AST.BlockStatement, around: Surroundings): Step {
    const { program, inverse } = block as Partial<Pick<hbs.AST.BlockStatement, 'program' | 'inverse'>>;
    const [argument] = block.params;
    const read: Read = argument === undefined ? () => undefined : compileValue(argument, around);
    const otherwise = inverse === undefined ? NOTHING : this.program(inverse, around);
    // {{^if x}} has nothing but what {{else}} would hold.
    if (program === undefined) return choice(read, NOTHING, otherwise);
    switch (nameOf(block.path)) {
      case 'unless':
        return choice(read, otherwise, this.program(program, around));
      case 'each':
        return choice(read, this.#loop(block, read, around), otherwise);
      case 'with':
        return choice(read, this.#with(program, read, around), otherwise);
      default:
        return choice(read, this.program(program, around), otherwise);
    }
  }

  #with(program: hbs.AST.Program, read: Read, around: Surroundings): Step {
    const here = around.free;
    const [first] = namesOf(program);
    const names = first === undefined ? [] : [[first, here] as const];
    const scope = insideOf(around.scope, here, { names });
    const inside = this.program(program, { ...around, scope, free: here + 1 });
    return (filling) => {
      filling.registers[here] = read(filling);
      inside(filling);
    };
  }

  #loop(block: hbs.AST.BlockStatement, read: Read, around: Surroundings): Step {
    const here = around.free;
    const variables = { index: here + 1, key: here + 1, first: here + 2, last: here + 3 };
    const [first, second] = namesOf(block.program);
    const names = [
      ...(first === undefined ? [] : [[first, here] as const]),
      ...(second === undefined ? [] : [[second, variables.index] as const]),
    ];
    const scope = insideOf(around.scope, here, { names, variables });
    const round = this.program(block.program, { ...around, scope, loop: block, free: here + 4 });
    return (filling) => {
      const { registers, budget } = filling;
      const items = read(filling) as readonly unknown[];
      for (const [index, item] of items.entries()) {
        budget.spend(block, 0);
        registers[here] = item;
        registers[variables.index] = index;
        registers[variables.first] = index === 0;
        registers[variables.last] = index === items.length - 1;
        round(filling);
      }
    };
  }

  /** A partial is compiled when it is reached: in a template that was not checked, it may call itself. */
  #partial(call: hbs.AST.PartialStatement, around: Surroundings): Step {
    const template = this.#partials.templates.get(partialNameOf(call) ?? '');
    if (template === undefined) throw new Error(`no partial ${nameOf(call.name)} in a checked template`);
    const here = around.free;
    const read = partialView(call, around);
    const calls = [...around.calls, call];
    const inside = { ...around, scope: fileScope(here), calls, free: here + 1 };
    let program: Step | undefined;
    return (filling) => {
      program ??= this.program(template.ast, inside);
      filling.registers[here] = read(filling);
      program(filling);
    };
  }
}

function content(statement: hbs.AST.ContentStatement, { loop }: Surroundings): Step {
  const piece = { text: statement.value, origin: originOf(statement) };
  const { length } = piece.text;
  const spender = loop ?? statement;
  return ({ budget, pieces }) => {
    budget.spend(spender, length);
    if (length > 0) pieces.push(piece);
  };
}

function mustache(statement: hbs.AST.MustacheStatement, around: Surroundings): Step {
  const read = compilePrinted(statement, around);
  const origin = originOf(statement);
  const spender = around.loop ?? statement;
  return (filling) => {
    const text = escapeExpression(String(read(filling)));
    filling.budget.spend(spender, text.length);
    if (text !== '') filling.pieces.push({ text, origin });
  };
}

function spending(statement: hbs.AST.Statement, { loop }: Surroundings, step: Step): Step {
  const spender = loop ?? statement;
  return (filling) => {
    filling.budget.spend(spender, 0);
    step(filling);
  };
}

function choice(read: Read, taken: Step, otherwise: Step): Step {
  return (filling) => {
    if (isGiven(read(filling))) taken(filling);
    else otherwise(filling);
  };
}

/** What conditions take for true: all but false, zero, the empty text, the empty list and what is not there. */
function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** What a partial sees: the value that it is called with, or what stands around it, and its parameters. */
function partialView(call: hbs.AST.PartialStatement, around: Surroundings): Read {
  const [context] = call.params;
  const outer = around.scope.here;
  const read: Read =
    context === undefined ? ({ registers }) => registers[outer] : compileValue(context, around);
  const pairs = (call.hash as hbs.AST.Hash | undefined)?.pairs ?? [];
  if (pairs.length === 0) return read;
  const parameters = pairs.map(({ key, value }) => [key, compileValue(value, around)] as const);
  return (filling: Filling) => {
    const here = read(filling);
    const values = parameters.map(([key, readValue]) => [key, readValue(filling)] as const);
    return { ...groupOf(here), ...Object.fromEntries(values) };
  };
}

function groupOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** The names that a block gives; a program that gives none has no list of them. */
function namesOf({ blockParams = [] }: Partial<Pick<hbs.AST.Program, 'blockParams'>>): readonly string[] {
  return blockParams;
}
