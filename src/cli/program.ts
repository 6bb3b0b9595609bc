import { Command, type Help } from 'commander'
import { toolBuild } from '../version.js'
import { columnsOf, examples, titleIn, words } from './help.js'
import { langs } from './language.js'
import { oneOf } from './option-values.js'
import { type Session, say } from './session.js'

/** The commands and their options. What a command does is loaded when it is called. */
export function createProgram(session: Session): Command {
  const program = new Command('rolewright')
    .description(say(session, words.program))
    .version(toolBuild.version, '-V, --version', say(session, words.version))
    .addHelpText('after', examples(session.lang, 'program'))
  dress(program, session)
  for (const add of [addInit, addNew]) add(program, session)
  for (const command of program.commands) dress(command, session)
  return program
}

function addInit(program: Command, session: Session): void {
  program
    .command('init')
    .argument('[dir]', say(session, words.initDir), '.')
    .description(say(session, words.init))
    .option('--force', say(session, words.force))
    .option('--lang <lang>', say(session, words.lang), oneOf('--lang', langs))
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
    .option('--lang <lang>', say(session, words.lang), oneOf('--lang', langs))
    .addHelpText('after', examples(session.lang, 'new'))
    .action(async (title, options) => {
      const { newRole } = await import('./commands/new-role.js')
      await newRole(title, options, session)
    })
  dress(role, session)
}

/** What every command has: errors come back to `main`, help is in the user's language and aligned under Chinese. */
function dress(command: Command, session: Session): void {
  const help: Partial<Help> = {
    showGlobalOptions: false,
    displayWidth: columnsOf,
    styleTitle: (title) => titleIn(session.lang, title),
  }
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp(help)
    .helpOption('-h, --help', say(session, words.help))
    .helpCommand(false)
    .showSuggestionAfterError()
}
