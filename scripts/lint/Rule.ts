import type { RuleTester } from 'oxlint/plugins-dev';

/** oxlint names the types of its plugins nowhere but in its rule tester. */
export type Rule = Parameters<RuleTester['run']>[1];

/** Any node of the syntax tree. */
export type Node = Parameters<NonNullable<ReturnType<NonNullable<Rule['create']>>[string]>>[0];
