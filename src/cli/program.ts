import { Command, Help } from 'commander'
import { formatNames } from '../formats.js'
import { commandLine } from '../messages/command-line.js'
import { toolBuild } from '../version.js'
import { changeFormats } from './change-formats.js'
import { examples, helpIn } from './help.js'
import { impactNamed } from './impact-named.js'
import { langNamed } from './language.js'
import { listOf, oneOf, someOf, wholeNumber } from './option-values.js'
import { reportFormats } from './report-formats.js'
import type { Session } from './session.js'

/** The commands and their options. What a command does is loaded when it is called. */
export function createProgram(session: Session): Command {
  const { help } = commandLine[session.lang]
  const program = new Command('rolewright')
    .description(help.program)
    .version(toolBuild.version, '-V, --version', help.version)
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
  const { help } = commandLine[session.lang]
  program
    .command('init')
    .argument('[dir]', help.initDir, '.')
    .description(help.init)
    .option('--force', help.force)
    .option('--from <spec>', help.from)
    .option('--lang <lang>', help.lang, langNamed)
    .addHelpText('after', examples(session.lang, 'init'))
    .action(async (dir, options) => {
      const { init } = await import('./commands/init.js')
      await init(dir, options, session)
    })
}

function addNew(program: Command, session: Session): void {
  const { help } = commandLine[session.lang]
  const parent = program.command('new').description(help.new)
  const role = parent
    .command('role')
    .argument('<title>', help.roleTitle)
    .description(help.newRole)
    .option('--id <id>', help.roleId)
    .option('--dir <folder>', help.roleDir)
    .option('--lang <lang>', help.lang, langNamed)
    .addHelpText('after', examples(session.lang, 'new'))
    .action(async (title, options) => {
      const { newRole } = await import('./commands/new-role.js')
      await newRole(title, options, session)
    })
  dress(role, session)
}

function addCheck(program: Command, session: Session): void {
  const { help } = commandLine[session.lang]
  program
    .command('check')
    .argument('[paths...]', help.checkPaths)
    .description(help.check)
    .option('--format <format>', help.reportFormat, oneOf('--format', reportFormats))
    .option('--lang <lang>', help.lang, langNamed)
    .option('--max-diagnostics <n>', help.max, wholeNumber('--max-diagnostics', 1))
    .addHelpText('after', examples(session.lang, 'check'))
    .action(async (paths, options) => {
      const { check } = await import('./commands/check.js')
      await check(paths, options, session)
    })
}

function addBuild(program: Command, session: Session): void {
  const { help, frame } = commandLine[session.lang]
  program
    .command('build')
    .argument('[dir]', help.dir, '.')
    .description(help.build)
    .option('--out <dir>', help.out)
    .option('--document <names>', help.documents, listOf)
    .option('--format <formats>', frame.someFormats(formatNames()), someOf('--format', formatNames()))
    .option('--only <ids>', help.only, listOf)
    .option('--lang <lang>', help.docLang, langNamed)
    .option('--jobs <n>', help.jobs, wholeNumber('--jobs', 1, 64))
    .option('--browser <path>', help.browser)
    .option('--dry-run', help.dryRun)
    .addHelpText('after', examples(session.lang, 'build'))
    .action(async (dir, options) => {
      const { build } = await import('./commands/build.js')
      await build(dir, options, session)
    })
}

function addDiff(program: Command, session: Session): void {
  const { help, frame } = commandLine[session.lang]
  program
    .command('diff')
    .argument('[base]', help.diffBase)
    .argument('[head]', help.diffHead)
    .description(help.diff)
    .option('--only <ids>', help.diffOnly, listOf)
    .option('--format <format>', frame.oneFormat(changeFormats), oneOf('--format', changeFormats))
    .option('--dir <dir>', help.dir, '.')
    .option('--lang <lang>', help.lang, langNamed)
    .option('--fail-on <impact>', help.failOn, impactNamed)
    .option('--output <file>', help.output)
    .option('--browser <path>', help.browser)
    .addHelpText('after', examples(session.lang, 'diff'))
    .action(async (base, head, options) => {
      const { diff } = await import('./commands/diff.js')
      await diff(base, head, options, session)
    })
}

function addAcknowledge(program: Command, session: Session): void {
  const { help } = commandLine[session.lang]
  program
    .command('acknowledge')
    .argument('[changes...]', help.ackChanges)
    .description(help.acknowledge)
    .option('--all', help.ackAll)
    .requiredOption('--by <name>', help.ackBy)
    .requiredOption('--reason <text>', help.ackReason)
    .option('--on <date>', help.ackOn)
    .option('--dir <dir>', help.dir, '.')
    .option('--lang <lang>', help.lang, langNamed)
    .addHelpText('after', examples(session.lang, 'acknowledge'))
    .action(async (changes, options) => {
      const { acknowledge } = await import('./commands/acknowledge.js')
      await acknowledge(changes, options, session)
    })
}

function addLog(program: Command, session: Session): void {
  const { help } = commandLine[session.lang]
  program
    .command('log')
    .argument('<role>', help.logRole)
    .description(help.log)
    .option('--format <format>', help.logFormat, oneOf('--format', ['text', 'markdown', 'json']))
    .option('--max <n>', help.logMax, wholeNumber('--max', 1))
    .option('--dir <dir>', help.dir, '.')
    .option('--lang <lang>', help.lang, langNamed)
    .option('--output <file>', help.output)
    .addHelpText('after', examples(session.lang, 'log'))
    .action(async (role, options) => {
      const { log } = await import('./commands/log.js')
      await log(role, options, session)
    })
}

function addView(program: Command, session: Session): void {
  const { help } = commandLine[session.lang]
  program
    .command('view')
    .argument('<subject>', help.subject)
    .description(help.view)
    .requiredOption('--document <name>', help.document)
    .option('--presented', help.presented)
    .option('--dir <dir>', help.dir, '.')
    .option('--lang <lang>', help.docLang, langNamed)
    .addHelpText('after', examples(session.lang, 'view'))
    .action(async (subject, options) => {
      const { view } = await import('./commands/view.js')
      await view(subject, options, session)
    })
}

function addTextconv(program: Command, session: Session): void {
  const { help } = commandLine[session.lang]
  program
    .command('textconv')
    .argument('<file>', help.textconvFile)
    .description(help.textconv)
    .option('--dir <dir>', help.dir, '.')
    .option('--lang <lang>', help.lang, langNamed)
    .addHelpText('after', examples(session.lang, 'textconv'))
    .action(async (file, options) => {
      const { textconv } = await import('./commands/textconv.js')
      await textconv(file, options, session)
    })
}

function addDoctor(program: Command, session: Session): void {
  const { help } = commandLine[session.lang]
  program
    .command('doctor')
    .description(help.doctor)
    .option('--format <format>', help.doctorFormat, oneOf('--format', ['text', 'json']))
    .option('--browser <path>', help.browser)
    .option('--lang <lang>', help.lang, langNamed)
    .addHelpText('after', examples(session.lang, 'doctor'))
    .action(async (options) => {
      const { doctor } = await import('./commands/doctor.js')
      await doctor(options, session)
    })
}

/** What every command has: errors come back to `main`, help is in the user's language and aligned under Chinese. */
function dress(command: Command, session: Session): void {
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp(helpIn(session.lang, new Help()))
    .helpOption('-h, --help', commandLine[session.lang].help.help)
    .helpCommand(false)
    .showSuggestionAfterError()
}
