import type { ScaffoldTexts } from './scaffold-texts.js'

const todo = '待填写：'

/**
 * A new role file in Chinese. Keys stand as «key» or «parent.key», closed words as «key=word»: they are written in
 * Chinese or in English, as the workspace does.
 */
const role = `---
# 岗位文件：两条 --- 之间是条目，之下是补充说明。以 # 开头的行是提示，不会出现在文件中，写好后可以删去。
# 必填的只有岗位名称、岗位目的和一条职责；其余按需去掉行首的 # 启用。写完后运行 rolewright check 检查。

«title»: {{title}}
«status»: «status=draft»   # 依次为 «status=draft»、«status=review»、«status=approved»；停用后为 «status=retired»
# «code»: "XX-01"          # 纯数字的编号和版本号要加引号
# «version»: "1.0"
# «effective»: 2026-01-01
# «department»: 部门名称
# «category»: 管理
# «grade»: P1
# «headcount»: 1
# «location»: 总部
# «owner»: 人力资源部

# 直接上级写岗位标识或岗位名称；工作区里还没有的岗位也可以写。直接下级会自动推出。
# «reporting»:
#   «reporting.to»: 上级岗位
#   «reporting.dotted»: [业务指导岗位]

# 一句话说明岗位为什么存在：做什么，依据什么，达到什么结果。
«purpose»: ${todo}一句话说明这个岗位为什么存在。

# 重要的写在前面，动词开头。权重要么每条都写（合计 100），要么都不写。
«duties»:
  - «duty.duty»: ${todo}第一项职责
    «duty.tasks»:
      - ${todo}这项职责的一个步骤
      # - { «task.task»: 步骤, «task.output»: 留下的成果 }

# 按日、周、旬、月、季、年固定要做的事。
# «routine»:
#   - { «routineItem.every»: «routineItem.every=week», «routineItem.on»: 周五, «routineItem.do»: 提交本周工作小结 }
#   - { «routineItem.every»: «routineItem.every=month», «routineItem.by»: 3, «routineItem.do»: 提交上月工作报告 }

# 可以决定、审批、审核、监督、建议、签署什么；涉及金额的写限额。
# «authority»:
#   - { «authorityItem.right»: «authorityItem.right=decide», «authorityItem.matter»: 日常工作的安排 }
#   - { «authorityItem.right»: «authorityItem.right=approve», «authorityItem.matter»: 部门费用, «authorityItem.limit»: 5000 CNY }

# 对什么结果负责。
# «accountability»: [对所报数据的真实性负责]

# 和谁打交道，为了什么：部门内、公司内、外部。
# «relationships»:
#   - { «relationship.scope»: «relationship.scope=company», «relationship.with»: 财务部, «relationship.about»: 费用报销 }
#   - { «relationship.scope»: «relationship.scope=external», «relationship.with»: 客户, «relationship.about»: 了解需求 }

# 任职的最低要求，以岗位真正需要为准。
# «qualifications»:
#   «qualifications.education»: { «education.level»: «education.level=associate», «education.fields»: [相关专业] }
#   «qualifications.experience»: { «experience.years»: 2, «experience.field»: 相关工作 }
#   «qualifications.certificates»: []
#   «qualifications.other»: [熟练使用办公软件]

# 能力素质：以下三项是例子，请换成 model.yaml 能力词典中的名称或标识；冒号后是所需等级，写数字或名称。
# «ksa»:
#   «ksa.knowledge»: { 产品知识: 2 }
#   «ksa.skills»: { 客户拜访: 2 }
#   «ksa.abilities»: { 团队协作: 1 }

# 绩效指标：第一条引用 model.yaml 指标库中的名称或标识，请换成库里有的；第二条是库里没有、在这里写明的。权重合计 100。
# «kpis»:
#   - { «kpi.kpi»: 客户满意度, «kpi.weight»: 40, «kpi.target»: ">= 90%" }
#   - { «kpi.name»: 计划完成率, «kpi.formula»: 实际完成 ÷ 计划, «kpi.weight»: 60, «kpi.target»: ">= 95%" }

# «conditions»:
#   «conditions.hours»: 标准工时
#   «conditions.setting»: 办公室

# «career»:
#   «career.promotion»: [可晋升到的岗位]
#   «career.training»: { «career.training.onboarding»: [企业文化], «career.training.ongoing»: [专业技能] }
---
`

/** What a new workspace and a new role are made from in Chinese. */
export const texts: ScaffoldTexts = { starter: 'examples/starter', role }
