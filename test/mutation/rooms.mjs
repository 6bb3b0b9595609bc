/** The rooms whose guards and constants tests must hold: what `npm run mutate NAME` changes, and the tests that it runs. */
export const rooms = {
  model: {
    mutate: ['src/model/**/*.ts', '!src/model/types.ts'],
    tests: ['test/model', 'test/rules', 'test/workspace.test.ts'],
  },
  rules: { mutate: ['src/rules/**/*.ts'], tests: ['test/rules', 'test/model'] },
  publish: { mutate: ['src/publish/**/*.ts'], tests: ['test/publish'] },
  // The repair of what people mistype, in two: together they have 4,500 changes, which takes hours.
  indentation: { mutate: ['src/parse/layout/**/*.ts'], tests: ['test/parse'] },
  // What the search for indents weighs has tests that take most of the time and say nothing of slips.
  slips: {
    mutate: ['src/parse/slips/**/*.ts'],
    tests: ['test/parse'],
    without: ['test/parse/indentation.test.ts'],
  },
}
