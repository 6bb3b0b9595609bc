import type { BrowserFailure, PrintErrors } from '../../../error-facts.js'
import type { Sentences } from '../../sentences.js'

/** What is said in Chinese when nothing can be printed, or one document cannot. */
export const printErrors: Sentences<PrintErrors> = {
  'no-browser': () =>
    '生成 PDF 需要浏览器，但未找到。请安装 Chrome、Edge 或 Chromium，或用 --browser 或环境变量 ROLEWRIGHT_BROWSER 指定一个。',
  'named-browser-missing': ({ path, settings }) =>
    `${path} 不是可以启动的浏览器。请更正路径（--browser、ROLEWRIGHT_BROWSER、PUPPETEER_EXECUTABLE_PATH 或 ${settings} 中的 browser），或删去该设置以使用系统中的浏览器。`,
  'browser-not-unpacked': ({ cache, reason }) =>
    `无法把打印用的浏览器解压到 ${cache}（${reason}）。请在该处腾出约 210 MB 空间，或用环境变量 ROLEWRIGHT_BROWSER 指定已安装的浏览器。`,
  'browser-not-started': ({ path, folder, origin, failure }) => {
    const next = {
      named: '请指定另一个浏览器，或不指定以使用系统中的浏览器。',
      system: '请用环境变量 ROLEWRIGHT_BROWSER 指定另一个浏览器。',
      embedded: `请删除文件夹 ${folder} 后重试，或安装 Chrome、Edge 或 Chromium。`,
    }
    return `${path} 处的浏览器无法启动：${reasonOf(failure)}。${next[origin]}`
  },
  'browser-too-old': ({ path, version, least }) =>
    `${path} 处的浏览器版本为 ${version}；打印页码需要 ${least} 或更高版本。请更新，或用 PUPPETEER_EXECUTABLE_PATH 指定较新的浏览器。`,
  'settings-not-understood': ({ path }) =>
    `看不懂 ${path} 的内容。请在其中写“browser: 浏览器的完整路径”，或删除该文件。`,
  'too-few-files': ({ limit }) =>
    `此处同时只能打开 ${limit} 个文件，不足以打印。请先提高限制：ulimit -n 1024。`,
  'fonts-missing': ({ path }) =>
    `缺少打印用的字体（${path}）。在源码目录中请运行 \`npm run fonts\`，否则请重新安装本软件包。`,
  'no-temporary-folder': ({ parent }) =>
    `打印需要存放临时文件的文件夹，但无法在 ${parent} 中新建。请把环境变量 TMPDIR（Windows 上为 TEMP）设为可写入的文件夹。`,
  'temporary-folder-full': ({ parent, left, least }) =>
    `临时文件夹 ${parent} 已满（剩余 ${left} MB，打印需要 ${least} MB）。请在该处腾出空间，或把环境变量 TMPDIR（Windows 上为 TEMP）设为其他文件夹。`,
  'not-printed': ({ title, reason }) =>
    `《${title}》两次打印均失败：${reason}。请检查其 HTML 中是否有过大的图片或表格。`,
  'too-wide': ({ title, heading, words }) =>
    `《${title}》没有打印：${heading ? `“${heading}”中` : ''}有内容比页面宽，会使整份文件缩小${words ? `：“${words}…”` : ''}。请改窄：减少表格的列，或缩小图片。`,
}

function reasonOf(failure: BrowserFailure): string {
  if (failure === 'silent') return '没有响应'
  if (failure === 'broken-off') return '连接中断'
  return 'said' in failure ? failure.said : `启动后立即退出（代码 ${failure.ended}）`
}
