// SPDX-License-Identifier: Apache-2.0
// The words of the text form: a strict subset of Python's. LayoutLexer adds INDENT and DEDENT, drops line ends inside
// brackets, and turns the last group of tokens below into messages.
lexer grammar TradingLexer;

options { superClass = LayoutLexer; }

tokens { INDENT, DEDENT }

DEF: 'def';
RETURN: 'return';
TRUE: 'True';
FALSE: 'False';
NONE: 'None';
AND: 'and';
OR: 'or';
NOT: 'not';
KEYWORD
    : 'as' | 'assert' | 'async' | 'await' | 'break' | 'class' | 'continue' | 'del' | 'elif' | 'else' | 'except'
    | 'finally' | 'for' | 'from' | 'global' | 'if' | 'import' | 'in' | 'is' | 'lambda' | 'nonlocal' | 'pass' | 'raise'
    | 'try' | 'while' | 'with' | 'yield'
    ;
NAME: [A-Za-z_] [A-Za-z0-9_]*;

NUMBER: DIGITS ('.' DIGITS?)? EXPONENT? | '.' DIGITS EXPONENT?;
TRIPLE: '"""' (ESCAPE | ~'\\')*? '"""' | '\'\'\'' (ESCAPE | ~'\\')*? '\'\'\'';
STRING: '"' (ESCAPE | ~["\\\r\n])* '"' | '\'' (ESCAPE | ~['\\\r\n])* '\'';

PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
DOUBLE_SLASH: '//';
PERCENT: '%';
POWER: '**';
LT: '<';
LE: '<=';
GT: '>';
GE: '>=';
EQ: '==';
NE: '!=';
AMPERSAND: '&';
BAR: '|';
CARET: '^';
TILDE: '~';
OPEN: '(';
CLOSE: ')';
COMMA: ',';
COLON: ':';
DOT: '.';
ASSIGN: '=';

NEWLINE: '\r'? '\n' | '\r';
CONTINUATION: '\\' ('\r'? '\n' | '\r');
COMMENT: '#' ~[\r\n]* -> skip;
SPACE: [ \t\f]+ -> skip;

// What Python has and the language has not, and what neither has.
AUGMENTED: ('+' | '-' | '*' | '/' | '//' | '%' | '**' | '&' | '|' | '^' | '@' | '<<' | '>>') '=';
FOREIGN: '[' | ']' | '{' | '}' | ';' | '@' | '<<' | '>>' | ':=' | '->' | '...' | '<>' | '&&' | '||' | '!' | '?' | '$' | '`';
PREFIXED: [A-Za-z]+ (STRING | TRIPLE);
BAD_NUMBER: (DIGITS ('.' DIGITS?)? EXPONENT? | '.' DIGITS EXPONENT?) [A-Za-z_] [A-Za-z0-9_.]*;
UNTERMINATED: '"' (ESCAPE | ~["\\\r\n])* | '\'' (ESCAPE | ~['\\\r\n])*;
STRAY: .;

fragment DIGITS: [0-9] ('_'? [0-9])*;
fragment EXPONENT: [eE] [+-]? DIGITS;
fragment ESCAPE: '\\' .;
