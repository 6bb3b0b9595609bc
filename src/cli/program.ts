import { Command, Help } from 'commander'
import { toolBuild } from '../version.js'
import { columnsOf, describedIn, titleIn, usageIn, withoutStrayBlanks, words } from './help.js'
import { examples } from './help-examples.js'
import { impactNamed } from './impact-named.js'
import { langNamed } from './language.js'
import { listOf, oneOf, someOf, wholeNumber } from './option-values.js'
import { reportFormats } from './report-formats.js'
import { type Session, say } from './session.js'

/** The commands and their options. What a command does is loaded when it is called. */
export function createProgram(session: Session): Command {
  const program = new Command('rolewright')
    .description(say(session, words.program))
    .version(toolBuild.version, '-V, --version', say(session, words.version))
    .addHelpText('after', examples(session.lang, 'program'))
  dress(program, session)
  const commands = [
    addInit,
    addNew,
    addCheck,
    addBuild,
    addDiff,
    addAcknowledge,
    addLog,
    addView,
    addTextconv,
    addDoctor,
  ]
  for (const add of commands) add(program, session)
  for (const command of program.commands) dress(command, session)
  return program
}

function addInit(program: Command, session: Session): void {
  program
    .command('init')
    .argument('[dir]', say(session, words.initDir), '.')
    .description(say(session, words.init))
    .option('--force', say(session, words.force))
    .option('--from <spec>', say(session, words.from))
    .option('--lang <lang>', say(session, words.lang), langNamed)
    .addHelpText('after', examples(session.lang, 'init'))
    .action(async (dir, options) => {
      const { init } = await import('./commands/init.js')
      await init(dir, options, session)
    })
}

function addNew(program: Command, session: Session): void {
  const parent = program.command('new').description(say(session, words.new))
  const role = parent
    .command('role')
    .argument('<title>', say(session, words.roleTitle))
    .description(say(session, words.newRole))
    .option('--id <id>', say(session, words.roleId))
    .option('--dir <folder>', say(session, words.roleDir))
    .option('--lang <lang>', say(session, words.lang), langNamed)
    .addHelpText('after', examples(session.lang, 'new'))
    .action(async (title, options) => {
      const { newRole } = await import('./commands/new-role.js')
      await newRole(title, options, session)
    })
  dress(role, session)
}

function addCheck(program: Command, session: Session): void {
  program
    .command('check')
    .argument('[paths...]', say(session, words.checkPaths))
    .description(say(session, words.check))
    .option('--format <format>', say(session, words.reportFormat), oneOf('--format', reportFormats))
    .option('--lang <lang>', say(session, words.lang), langNamed)
    .option('--max-diagnostics <n>', say(session, words.max), wholeNumber('--max-diagnostics', 1))
    .addHelpText('after', examples(session.lang, 'check'))
    .action(async (paths, options) => {
      const { check } = await import('./commands/check.js')
      await check(paths, options, session)
    })
}

function addBuild(program: Command, session: Session): void {
  program
    .command('build')
    .argument('[dir]', say(session, words.dir), '.')
    .description(say(session, words.build))
    .option('--out <dir>', say(session, words.out))
    .option('--document <names>', say(session, words.documents), listOf)
    .option('--format <formats>', say(session, words.formats), someOf('--format', ['html', 'pdf']))
    .option('--only <ids>', say(session, words.only), listOf)
    .option('--lang <lang>', say(session, words.docLang), langNamed)
    .option('--jobs <n>', say(session, words.jobs), wholeNumber('--jobs', 1, 64))
    .option('--browser <path>', say(session, words.browser))
    .option('--dry-run', say(session, words.dryRun))
    .addHelpText('after', examples(session.lang, 'build'))
    .action(async (dir, options) => {
      const { build } = await import('./commands/build.js')
      await build(dir, options, session)
    })
}

function addDiff(program: Command, session: Session): void {
  program
    .command('diff')
    .argument('[base]', say(session, words.diffBase))
    .argument('[head]', say(session, words.diffHead))
    .description(say(session, words.diff))
    .option('--only <ids>', say(session, words.diffOnly), listOf)
    .option(
      '--format <format>',
      say(session, words.diffFormat),
      oneOf('--format', ['text', 'markdown', 'html', 'pdf', 'json', 'github']),
    )
    .option('--dir <dir>', say(session, words.dir), '.')
    .option('--lang <lang>', say(session, words.lang), langNamed)
    .option('--fail-on <impact>', say(session, words.failOn), impactNamed)
    .option('--output <file>', say(session, words.output))
    .option('--browser <path>', say(session, words.browser))
    .addHelpText('after', examples(session.lang, 'diff'))
    .action(async (base, head, options) => {
      const { diff } = await import('./commands/diff.js')
      await diff(base, head, options, session)
    })
}

function addAcknowledge(program: Command, session: Session): void {
  program
    .command('acknowledge')
    .argument('[changes...]', say(session, words.ackChanges))
    .description(say(session, words.acknowledge))
    .option('--all', say(session, words.ackAll))
    .requiredOption('--by <name>', say(session, words.ackBy))
    .requiredOption('--reason <text>', say(session, words.ackReason))
    .option('--on <date>', say(session, words.ackOn))
    .option('--dir <dir>', say(session, words.dir), '.')
    .option('--lang <lang>', say(session, words.lang), langNamed)
    .addHelpText('after', examples(session.lang, 'acknowledge'))
    .action(async (changes, options) => {
      const { acknowledge } = await import('./commands/acknowledge.js')
      await acknowledge(changes, options, session)
    })
}

function addLog(program: Command, session: Session): void {
  program
    .command('log')
    .argument('<role>', say(session, words.logRole))
    .description(say(session, words.log))
    .option(
      '--format <format>',
      say(session, words.logFormat),
      oneOf('--format', ['text', 'markdown', 'json']),
    )
    .option('--max <n>', say(session, words.logMax), wholeNumber('--max', 1))
    .option('--dir <dir>', say(session, words.dir), '.')
    .option('--lang <lang>', say(session, words.lang), langNamed)
    .option('--output <file>', say(session, words.output))
    .addHelpText('after', examples(session.lang, 'log'))
    .action(async (role, options) => {
      const { log } = await import('./commands/log.js')
      await log(role, options, session)
    })
}

function addView(program: Command, session: Session): void {
  program
    .command('view')
    .argument('<subject>', say(session, words.subject))
    .description(say(session, words.view))
    .requiredOption('--document <name>', say(session, words.document))
    .option('--dir <dir>', say(session, words.dir), '.')
    .option('--lang <lang>', say(session, words.docLang), langNamed)
    .addHelpText('after', examples(session.lang, 'view'))
    .action(async (subject, options) => {
      const { view } = await import('./commands/view.js')
      await view(subject, options, session)
    })
}

function addTextconv(program: Command, session: Session): void {
  program
    .command('textconv')
    .argument('<file>', say(session, words.textconvFile))
    .description(say(session, words.textconv))
    .option('--dir <dir>', say(session, words.dir), '.')
    .option('--lang <lang>', say(session, words.lang), langNamed)
    .addHelpText('after', examples(session.lang, 'textconv'))
    .action(async (file, options) => {
      const { textconv } = await import('./commands/textconv.js')
      await textconv(file, options, session)
    })
}

function addDoctor(program: Command, session: Session): void {
  program
    .command('doctor')
    .description(say(session, words.doctor))
    .option('--format <format>', say(session, words.doctorFormat), oneOf('--format', ['text', 'json']))
    .option('--browser <path>', say(session, words.browser))
    .option('--lang <lang>', say(session, words.lang), langNamed)
    .addHelpText('after', examples(session.lang, 'doctor'))
    .action(async (options) => {
      const { doctor } = await import('./commands/doctor.js')
      await doctor(options, session)
    })
}

/** What every command has: errors come back to `main`, help is in the user's language and aligned under Chinese. */
function dress(command: Command, session: Session): void {
  const plain = new Help()
  const help: Partial<Help> = {
    showGlobalOptions: false,
    displayWidth: columnsOf,
    formatHelp: (of, helper) => withoutStrayBlanks(plain.formatHelp(of, helper)),
    styleTitle: (title) => titleIn(session.lang, title),
    commandUsage: (of) => usageIn(session.lang, plain.commandUsage(of)),
    subcommandTerm: (of) => usageIn(session.lang, plain.subcommandTerm(of)),
    argumentDescription: (of) => describedIn(session.lang, of.description, of.defaultValue),
    optionDescription: (of) => describedIn(session.lang, of.description, of.defaultValue),
  }
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp(help)
    .helpOption('-h, --help', say(session, words.help))
    .helpCommand(false)
    .showSuggestionAfterError()
}
