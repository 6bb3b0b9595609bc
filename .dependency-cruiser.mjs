/**
 * The borders of the house, one rule for each row of the table in src/README.md. There is no list of exceptions: what
 * does not fit is put in another room, or the table is changed on purpose, there and here.
 */

/** Leaves that every room may use. */
const LEAVES =
  '^src/(language|diagnostic|diagnostic-facts|error-facts|error-kinds|errors|template-mistake-facts|write-error|version|package-root)[.]ts$|^src/(schema-types|values|marks|edits)/|^schemas/'

/** The files below `folder` may import from `src` only what `may` names, their own folder and the leaves. */
function room(name, folder, may, advice) {
  return {
    name: `${name}-imports`,
    comment: advice,
    severity: 'error',
    from: { path: folder },
    to: { path: '^(src|schemas)/', pathNot: [folder, LEAVES, ...may] },
  }
}

const MESSAGES = '^src/messages/'
const STORE = '^src/store/'
const LOCALE = '^src/messages/locales?[.]ts$'
const MODEL_TYPES = '^src/model/types[.]ts$'
const MODEL = '^src/model/'
const PARSE_TYPES = '^src/parse/parsed-file[.]ts$'
const CONTENT_TYPES = '^src/content/types[.]ts$'
const PRESENT = '^src/render/html/present/'
const DOCUMENT = '^src/render/document[.]ts$'
const SETTINGS = '^src/render/settings[.]ts$'
/** What is known of the formats without loading any of them. */
const FORMATS = '^src/render/(formats|renderer|renderers)[.]ts$'

export default {
  forbidden: [
    {
      name: 'no-loops',
      comment: 'Put the type or function that both files need into a third file, nearer to the leaves.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'leaves-import-nothing',
      comment:
        'diagnostic, errors, values, marks, edits and the generated types are the ground: move what needs more into a room.',
      severity: 'error',
      from: {
        path: '^src/(language|diagnostic|diagnostic-facts|error-facts|error-kinds|errors|template-mistake-facts|write-error|version|package-root)[.]ts$|^src/(schema-types|values|marks|edits)/',
      },
      to: {
        path: '^src/',
        pathNot: [
          '^src/(language|errors|error-facts|error-kinds|template-mistake-facts|diagnostic|diagnostic-facts)[.]ts$',
          '^src/messages/tool-errors[.]ts$',
          '^src/(schema-types|values|marks|edits)/',
        ],
      },
    },
    room(
      'messages',
      MESSAGES,
      ['^src/diff/(change|fields|impact|kinds)[.]ts$'],
      'A message is a sentence made of facts: what works facts out belongs to the room that has them.',
    ),
    room(
      'store',
      STORE,
      [],
      'A store keeps bytes under keys; what they are is known to whoever puts them there.',
    ),
    room('source', '^src/source/', [], 'A source hands on bytes; reading them as text belongs to parse.'),
    room(
      'parse',
      '^src/parse/',
      ['^src/source/file-source[.]ts$'],
      'Parse knows bytes and text; what a value means belongs to validate or model.',
    ),
    room(
      'validate',
      '^src/validate/',
      ['^src/parse/', MODEL_TYPES],
      'Validate knows one file at a time; what needs several files belongs to model or rules.',
    ),
    room(
      'model',
      MODEL,
      [PARSE_TYPES, '^src/validate/checked-file[.]ts$'],
      'The model links checked files; a question that content asks of it goes to model/queries.',
    ),
    room(
      'rules',
      '^src/rules/',
      [MODEL, '^src/messages/(diagnostic-words|vocabularies)[.]ts$'],
      'A rule sees the linked model only; add what it misses to the model.',
    ),
    room(
      'config',
      '^src/config([.]ts$|/)',
      ['^src/(source|parse|validate)/', '^src/diff/(areas|change|fields|impact|rate/policy)[.]ts$'],
      'The configuration comes before the model.',
    ),
    room(
      'workspace',
      '^src/workspace([.]ts$|/)',
      [STORE, '^src/(source|parse|validate|model|rules)/', '^src/config([.]ts$|/)'],
      'The workspace calls the stages up to the rules; showing it belongs to content.',
    ),
    room(
      'diff',
      '^src/diff/',
      [MODEL],
      'A diff compares two linked models and knows neither git nor words; what it misses goes into the model.',
    ),
    room(
      'comparison',
      '^src/comparison([.]ts$|/)',
      ['^src/(source|parse|validate|model|rules|diff|workspace)/', '^src/config[.]ts$'],
      'A comparison reads two states and calls diff; showing it belongs to report.',
    ),
    room(
      'history',
      '^src/history([.]ts$|/)',
      ['^src/(source|model|diff)/', '^src/(comparison|workspace)([.]ts$|/)'],
      'A history is comparisons, commit by commit; showing it belongs to report.',
    ),
    room(
      'revisions',
      '^src/revisions[.]ts$',
      [LOCALE, '^src/history[.]ts$', '^src/report/', '^src/source/git/repository[.]ts$', CONTENT_TYPES],
      'It words a history for a document; whatever finds out more belongs to history or report.',
    ),
    room(
      'content',
      '^src/content/',
      [MODEL],
      'Content is typed data of a model, without words and measures: those belong to a presenter.',
    ),
    {
      name: 'content-speaks-no-language',
      comment:
        'Content is the same in every language: give the data, and let a presenter choose and word it.',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^src/(language[.]ts|values/(lang|words)[.]ts|schema-types/page-words[.]ts)$' },
    },
    room('render-settings', SETTINGS, [], 'A shared type of rendering only.'),
    room('render-document', DOCUMENT, [CONTENT_TYPES, SETTINGS], 'Shared types of rendering only.'),
    room(
      'render-formats',
      FORMATS,
      [`${PRESENT}types[.]ts$`, DOCUMENT, '^src/render/[^/]+/renderer[.]ts$'],
      'The registry names the formats; what a format does belongs to its folder.',
    ),
    room(
      'render-shown',
      '^src/render/shown-view[.]ts$',
      [`${PRESENT}types[.]ts$`],
      'What is shown, as plain data; whatever makes it belongs to a presenter.',
    ),
    room(
      'render-html',
      '^src/render/html/(?!present/)',
      [
        LOCALE,
        CONTENT_TYPES,
        '^src/render/html/',
        '^src/render/shown-view[.]ts$',
        DOCUMENT,
        FORMATS,
        SETTINGS,
        '^src/source/',
      ],
      'HTML is made of a view; if it needs the model, the view is unfinished. It knows nothing of PDF.',
    ),
    room(
      'present',
      PRESENT,
      [LOCALE, '^src/content/', SETTINGS],
      'A presenter words, numbers and measures content; if it needs the model, the content lacks it: put it in there.',
    ),
    room(
      'render-pdf',
      '^src/render/pdf/',
      [STORE, DOCUMENT, FORMATS, '^src/render/html/render-page[.]ts$', `${PRESENT}types[.]ts$`],
      'A PDF is printed from the page of a view; it knows no template and nothing of what a view shows.',
    ),
    room(
      'render-svg',
      '^src/render/svg/',
      [
        DOCUMENT,
        FORMATS,
        '^src/render/html/(render-body|accent|remembered)[.]ts$',
        `${PRESENT}(job-description/)?types[.]ts$`,
      ],
      'A drawing is the one of the page; where its boxes stand belongs to a presenter.',
    ),
    room(
      'render-md',
      '^src/render/md/',
      [DOCUMENT, FORMATS, `${PRESENT}(job-description/)?types[.]ts$`],
      'Markdown is written of what a presenter has worded.',
    ),
    room(
      'publish',
      '^src/publish/',
      [STORE, MODEL, '^src/(content|render|source)/'],
      'Publish takes a model and documents; reading files of authors belongs to source.',
    ),
    room(
      'report',
      '^src/report/',
      [
        MESSAGES,
        '^src/rules/index[.]ts$',
        '^src/content/change-report/types[.]ts$',
        '^src/diff/(areas|change|fields|impact|kinds|portrait/portrait)[.]ts$',
      ],
      'A report words diagnostics and changes; a fact that it misses goes into them.',
    ),
    room(
      'doctor',
      '^src/doctor/',
      ['^src/source/git/', '^src/render/pdf/', DOCUMENT, FORMATS],
      'It tries what the machine has; to find it belongs to source/git and render/pdf.',
    ),
    room(
      'hosting',
      '^src/hosting/',
      [
        '^src/messages/((en|zh-CN)/)?hosting',
        '^src/report/changes/(comment|write-comment)[.]ts$',
        '^src/diff/(change|impact)[.]ts$',
      ],
      'It may write where the rest may not, so it takes texts from a report and knows nothing else.',
    ),
    room('scaffold', '^src/scaffold/', [], 'New files are written from texts; it needs no model.'),
    {
      name: 'index-only-names',
      comment: 'The public API is made of named re-exports; the command line is no part of it.',
      severity: 'error',
      from: { path: '^src/(index|unchanged|formats)[.]ts$' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'cli-imports',
      comment: 'Commands use the public API like everyone; export what is missing from src/index.ts.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^(src|schemas)/',
        pathNot: '^src/cli/|^src/messages/|^src/(index|unchanged|formats|errors|language|version)[.]ts$',
      },
    },
    {
      name: 'nothing-imports-cli',
      comment: 'Pass the value in; only the command line prints and exits.',
      severity: 'error',
      from: { pathNot: '^(src/cli|test)/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'files-by-few-rooms',
      comment:
        'Only source, publish, scaffold, render/pdf and hosting touch the disk: take a FileSource, or return bytes.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(source|store|publish|scaffold|render/pdf|hosting)/|^src/package-root[.]ts$',
      },
      to: { path: '^(node:)?(fs|fs/promises)$' },
    },
    {
      name: 'browser-only-in-pdf',
      comment: 'Print through withPrinter; nothing else knows a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/render/pdf/' },
      to: { path: 'puppeteer-core|@sparticuz/chromium' },
    },
    {
      name: 'processes-by-two-rooms',
      comment: 'Only render/pdf (the browser) and source/git (git) start a process: use what they export.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(render/pdf|source/git)/' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'no-test-in-source',
      comment: 'Move what both need into src, or copy it into the test.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    {
      name: 'nothing-unreached',
      comment: 'Export it from src/index.ts, use it, or delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
