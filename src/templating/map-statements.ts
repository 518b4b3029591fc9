/** A program with each statement replaced by what `change` makes of it, inside blocks too. The given one is not changed. */
export function mapStatements(
  program: hbs.AST.Program,
  change: (statement: hbs.AST.Statement) => readonly hbs.AST.Statement[],
): hbs.AST.Program {
  const body = program.body.flatMap((statement) => {
    if (statement.type !== 'BlockStatement') return change(statement);
    const block = statement as hbs.AST.BlockStatement;
    const inverse = block.inverse as hbs.AST.Program | undefined;
    const mapped: hbs.AST.BlockStatement = {
      ...block,
      program: mapStatements(block.program, change),
      ...(inverse && { inverse: mapStatements(inverse, change) }),
    };
    return [mapped];
  });
  return { ...program, body };
}
