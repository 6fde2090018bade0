/** The only reason for which a check may be skipped against a stand-in. */
export const notDeclared = 'not declared in its capabilities';
