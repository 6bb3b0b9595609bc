const words = '客户 经理 负责 渠道 目标 团队 计划 沟通 分析 制度 培训 合同 回款 满意度'.split(' ')

const style = `
@page{size:A4;margin:20mm;@bottom-right{content:"第 " counter(page) " 页 共 " counter(pages) " 页";font:8pt "Noto Sans SC"}}
body{font:10.5pt/1.65 "Noto Serif SC"}h1,h2,th{font-family:"Noto Sans SC"}table{border-collapse:collapse;width:100%}
td,th{border:0.4pt solid #888;padding:2mm}`

/** Two A4 pages of Chinese in two weights, with lists and a table; different for each number. */
export function twoPages(number) {
  const text = (seed, length) =>
    Array.from({ length }, (_, at) => words[(seed * 7 + at * at + number) % words.length]).join('')
  const items = (seed, count) =>
    Array.from({ length: count }, (_, at) => `<li>${text(seed + at, 14)}。</li>`).join('')
  const rows = Array.from(
    { length: 6 },
    (_, at) => `<tr><td>${text(at, 2)}</td><td>${at * 5}%</td><td>${text(at, 9)}</td></tr>`,
  )
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>岗位 ${number}</title><style>${style}</style></head>
<body><h1>大客户经理 ${number}</h1>
<h2>岗位概述</h2><p>${text(1, 40)}</p><h2>主要职责</h2><ol>${items(2, 10)}</ol><h2>任职要求</h2><ul>${items(3, 8)}</ul>
<h2>绩效指标</h2><table><thead><tr><th>指标</th><th>权重</th><th>说明</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<h2>工作权限</h2><ul>${items(5, 5)}</ul><h2>我们提供</h2><ul>${items(6, 5)}</ul></body></html>`
}
