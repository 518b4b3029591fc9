/** A program with each statement replaced by what `change` makes of it, inside blocks too. The given one is not changed. */
export function mapStatements(
  { body, ...rest }: hbs.AST.Program,
  change: (statement: hbs.AST.Statement) => readonly hbs.AST.Statement[],
): hbs.AST.Program {
  const changed = body.flatMap((statement) => {
    if (statement.type !== 'BlockStatement') return change(statement);
    const block = statement as hbs.AST.BlockStatement;
    const program = block.program as hbs.AST.Program | undefined;
    const inverse = block.inverse as hbs.AST.Program | undefined;
    const mapped: hbs.AST.BlockStatement = {
      ...block,
      ...(program && { program: mapStatements(program, change) }),
      ...(inverse && { inverse: mapStatements(inverse, change) }),
    };
    return [mapped];
  });
  return { ...rest, body: changed };
}
