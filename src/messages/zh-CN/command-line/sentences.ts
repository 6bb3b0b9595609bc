import type { CommandLineFacts } from '../../command-line-facts.js'
import type { Sentences } from '../../sentences.js'

const didYouMean = (near: string) => near && `是否想写 ${near}？`

/** What the command line says in Chinese of what it did, and of what it does not understand. */
export const sentences: Sentences<CommandLineFacts> = {
  'unknown-option': ({ name, near }) => `没有选项 ${name}。${didYouMean(near)}`,
  'unknown-command': ({ name, near }) => `没有命令 ${name}。${didYouMean(near)}`,
  'missing-argument': ({ name }) => `缺少参数 <${name}>。`,
  'missing-role-title': () => '还要写岗位名称，例如 rolewright new role 区域经理。',
  'option-without-value': ({ name }) => `选项 ${name} 后面还要写值。`,
  'missing-option': ({ name }) => `缺少选项 ${name}，请补上。`,
  'too-many-arguments': () => '参数太多。',
  'see-help': ({ command }) => `运行 ${command} --help 可查看用法。`,

  'internal-error': ({ reason }) =>
    `Rolewright 发生内部错误：${reason}\n这不是您的错误。请把所用命令和相关文件告诉工具的维护者；设置 ROLEWRIGHT_DEBUG=1 再运行一次可看到出错位置。`,
  'result-not-written': ({ reason }) => `结果无法写出（${reason}）。请清理磁盘空间，或输出到别处。`,
  'files-now': () => '当前文件',
  'revisions-cut-off': () =>
    '! 修订记录不完整：这个克隆缺少更早的提交。请先运行 git fetch --unshallow（GitHub Actions 中请为 actions/checkout 设置 fetch-depth: 0，GitLab CI 中设置 GIT_DEPTH: 0）。',
  'configuration-broken': () => '没有生成文件：请先改好配置。之前生成的文件保持原样。',
  'outputs-made': ({ done, total }) => `已生成 ${done}/${total}`,
  'workspace-created': ({ folder, files, roles }) =>
    `已在 ${folder} 新建工作区：${files} 个文件，其中示例岗位 ${roles} 个。`,
  'next-steps': ({ enter }) =>
    `\n接下来：${enter === undefined ? '' : `\n  cd ${enter}`}\n  rolewright build               生成文档\n  rolewright new role 区域经理   新建自己的岗位\n  rolewright check               编写时随时检查`,
  'pipelines-not-set-up': () =>
    '\nGitHub 和 GitLab 的自动检查还未启用：请填写设置文件中的 ROLEWRIGHT，或在 init 时加上 --from。',
  'role-created': ({ path, id }) =>
    `已新建 ${path}。${id === undefined ? '' : `标识中不能有空格，所以用 ${id}。`}请填写标有“待填写”的内容，然后运行：rolewright check ${path}`,
  'nothing-to-acknowledge': ({ by }) => `没有需要${by}确认的变更。`,
  acknowledged: ({ file, by, changes, left }) =>
    `已记入 ${file}：${by}确认了 ${changes} 项变更。${left.length > 0 ? `还须确认的有：${left.join('、')}。` : ''}`,
  'acknowledgements-match-nothing': ({ file, entries }) =>
    `${file} 中的这些确认与任何变更都不符：${entries.join('、')}。`,
}
