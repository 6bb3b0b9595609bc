import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { list, name } from './names.js'

/** What is said in Chinese of bodies: what in them does not reach the page. */
export const bodySentences = {
  'picture-not-shown': ({ found, why, part, megabytes }) => ({
    message: {
      elsewhere: `图片${name(found)}在别的网站上，不会显示：页面不从网上取任何内容`,
      outside: `图片${name(found)}不在工作区内，不会显示`,
      missing: `找不到图片${name(found)}，页面上只有它的文字说明`,
      kind: `${name(found)}不是 PNG、JPEG 或 SVG 图片，页面上只有它的文字说明`,
      unsafe: `图片${name(found)}里有${name(part ?? '')}，不只是图形，为安全起见不显示`,
      large: `图片${name(found)}超过 ${megabytes} MB，不会显示`,
    }[why],
    fix: {
      elsewhere: '把图片保存到岗位文件旁边，再写那个文件名',
      outside: '把图片复制到工作区内，再写那个文件名',
      missing: '改正路径，路径从本文件所在的文件夹算起',
      kind: '另存为 PNG、JPEG 或 SVG',
      unsafe: '另存为 PNG，或删去这一部分',
      large: '把图片缩小，宽 2000 像素足够打印',
    }[why],
  }),
  'link-leads-nowhere': ({ found, why, role, nearest }) => ({
    message: {
      missing: `链接打不开：没有文件${name(found)}`,
      unpublished: `${name(found)}不会发布，页面上只有文字，没有链接`,
      'no-heading': `链接打不开：下面没有${name(found)}对应的标题`,
      'no-heading-there': `链接${name(found)}只能打开${name(role ?? '')}的页面开头：那里没有这个标题`,
    }[why],
    fix: nearest
      ? `改为：${nearest}`
      : {
          missing: '改正路径，路径从本文件所在的文件夹算起',
          unpublished: '改为读者能打开的地址，例如内网网址；不需要链接的可以不改',
          'no-heading': '写 # 加标题文字，空格写成 -',
          'no-heading-there':
            '打开那个岗位文件，把它正文里的标题抄在 # 后面，空格写成 -；或删去 # 及其后的字',
        }[why],
  }),
  'character-without-font': ({ characters }) => ({
    message: `字体中没有 ${list(characters)}，PDF 中会是空白`,
    fix: '换成常用字，例如繁体字改为简体字；人名用字不便更改的，可在旁边用括号注明',
  }),
  'html-not-shown': ({ tag, why }) => ({
    message:
      why === 'unknown'
        ? `HTML 标签${name(tag)}不会显示在页面上`
        : `${name(tag)}会被当作没有结束的 HTML 标签，不会显示在页面上`,
    fix: `要显示这几个字符本身，写成 \\${tag}；要排版，请用 Markdown`,
  }),
} satisfies Partial<DiagnosticSentences>
