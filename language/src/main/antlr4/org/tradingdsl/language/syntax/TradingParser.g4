// SPDX-License-Identifier: Apache-2.0
// The text form: a strict subset of Python's grammar, with Python's precedence.
parser grammar TradingParser;

options { tokenVocab = TradingLexer; }

program: statement* EOF;

statement
    : assignment
    | definition
    | docstring
    | expression NEWLINE
    ;

assignment: NAME ASSIGN expression NEWLINE;

docstring: TRIPLE NEWLINE;

definition: DEF NAME OPEN parameters? CLOSE COLON body;

parameters: parameter (COMMA parameter)* COMMA?;

parameter: NAME (ASSIGN expression)?;

body
    : RETURN expression NEWLINE
    | NEWLINE INDENT docstring? assignment* RETURN expression NEWLINE DEDENT
    ;

expression: disjunction;

// 'and', 'or', 'not' and chains of comparisons are read, so that the message can say what to write instead.
disjunction: conjunction (OR conjunction)*;

conjunction: negation (AND negation)*;

negation: NOT negation | comparison;

comparison: alternatives ((LT | LE | GT | GE | EQ | NE) alternatives)*;

alternatives: exclusive (BAR exclusive)*;

exclusive: joint (CARET joint)*;

joint: sum (AMPERSAND sum)*;

sum: product ((PLUS | MINUS) product)*;

product: unary ((STAR | SLASH | DOUBLE_SLASH | PERCENT) unary)*;

unary: (MINUS | PLUS | TILDE) unary | power;

power: primary (POWER unary)?;

primary: atom trailer*;

trailer: DOT NAME | OPEN arguments? CLOSE;

arguments: argument (COMMA argument)* COMMA?;

argument: (NAME ASSIGN)? expression;

atom: NAME | NUMBER | STRING | TRUE | FALSE | NONE | OPEN expression CLOSE;
