# 风险评估、事件和经验教训的用语。
safety-title = 安全
safety-lead = 参与对该组织（{ $name }）可能意味着什么，采取了哪些防范，在此期间可以进行什么。
safety-readers = 代表该组织发言的人和办公室的民间社会参与事务干事
safety-begin = 开始评估
safety-write = 撰写评估
safety-write-lead = 您与另一方共同撰写。双方签署之前，对该组织（{ $name }）不产生任何效力。
safety-history = 所有版本
safety-report = 报告事件
safety-gates = 目前可以进行什么
safety-gate-what = 事项
safety-gate-now = 目前
safety-gate-why = 为何不可
safety-gate-open = 可以
safety-gate-closed = 目前不可
safety-none = 尚无评估
safety-none-text = 任何一方都可以开始。评估说明人们可能遭遇什么、如何防范，以及组织同意什么。
safety-version = 版本
safety-versions = 版本
safety-under-way = 撰写中
safety-in-force = 生效
safety-signatures = 签署
safety-side = 代表
safety-side-organisation = 组织
safety-side-office = 办公室
safety-signed-by = 签署人
safety-signed-on = 签署日期
safety-digest = 指纹
safety-sign-title = 签署此版本
safety-accept-sign = 我已阅读此版本，并代表该组织签署：{ $name }。
safety-accept-countersign = 我已阅读此版本，并代表办公室签署。
safety-accept-hint = 双方签署后生效。此后任何改动都会产生新版本，由双方重新签署。
safety-accept-needed = 请勾选您已阅读此版本。
safety-sign-button = 签署
safety-withdraw = 收回同意
safety-withdraw-text = 自此刻起，除办公室外无人能看到该组织；在双方重新签署之前，不再邀请、提名或与其会面。已接受的名额保留，如有需要请放弃。
safety-withdraw-button = 收回
safety-context = 组织在何处、何种条件下工作
safety-context-hint = 哪些情况已公开，谁在监视，谁曾受到伤害。请勿写出可能因此文而陷入危险者的姓名。
safety-threats = 可能发生什么
safety-threat = 威胁
safety-what = 可能发生什么
safety-what-hint = 每次写一项威胁。
safety-who = 谁可能受到伤害
safety-likelihood = 可能性
safety-likelihood-1 = 极不可能
safety-likelihood-2 = 不太可能
safety-likelihood-3 = 可能
safety-likelihood-4 = 很可能
safety-likelihood-5 = 极有可能
safety-severity = 严重程度
safety-severity-1 = 可忽略
safety-severity-2 = 轻微
safety-severity-3 = 中等
safety-severity-4 = 严重
safety-severity-5 = 危急
safety-mitigation = 缓解措施
safety-mitigation-hint = 为避免其发生或减轻伤害而采取的做法。
safety-owner = 由谁负责
safety-by = 期限
safety-residual-likelihood = 剩余可能性
safety-residual-severity = 剩余严重程度
safety-before = 缓解前的风险
safety-after = 剩余风险
safety-not-weighed = 尚未评定
safety-weighed = { $level }（可能性 { $likelihood }，严重程度 { $severity }：{ $score }）
safety-matrix = 风险等于可能性乘以严重程度：1 至 4 为低，5 至 9 为中，10 至 15 为高，16 至 25 为极高。整体以最高的剩余风险为准。
safety-more = 再加一项威胁
safety-nothing-yet = 此处尚无内容。
safety-level = 剩余风险
safety-level-low = 低
safety-level-moderate = 中
safety-level-high = 高
safety-level-very-high = 极高
safety-allowed = 组织同意什么
safety-allowed-text = 请逐项说明在多高的剩余风险以内可以进行。
safety-allow-no = 不同意
safety-allow-up-to = 同意，剩余风险不高于：{ $level }
safety-exposure-public-listing = 所有人可见组织的记录
safety-exposure-network-listing = 网络可见组织的记录
safety-exposure-invitation = 点名邀请
safety-exposure-meeting-in-person = 面对面会议
safety-exposure-meeting-online = 线上会议
safety-exposure-publication = 以其名义公布其意见
safety-exposure-disclosure = 向他人转达其告知办公室的内容
safety-written-by = 撰写人
safety-written-on = 撰写日期
safety-review = 复审截止日
safety-review-hint = 过了这一天评估即失效，不得进行任何新的事项。
safety-review-table = 评估的复审期限
safety-review-within = 期限
safety-review-latest = 最迟
safety-months = { $n } 个月
safety-review-past = 这一天已过。请选择较晚的日期。
safety-review-late = 在这一剩余风险下，请在 { $months } 个月内复审：不迟于 { $date }。
safety-review-over = 此版本的复审日已过。请撰写新版本。
safety-save-text = 您保存的每份文字都是单独的版本。双方均可阅读并继续撰写。
safety-hand = 请另一方阅读
safety-keep = 保存为草稿
safety-choose = 请选择
safety-theirs = 在此期间保存的版本
safety-meanwhile = 您撰写时有人保存了另一版本。该版本在上，您的文字在下。请将两者合并后保存。
safety-threat-needed = 请至少描述一项威胁。
safety-text-differs = 这已不是您阅读过的版本。请重新阅读。
safety-gaps = 此版本尚有空缺。请先补全再签署。
safety-both-sides = 您已代表另一方签署。这一方须由他人签署。
safety-signed-already = 您这一方已经签署。
safety-nothing-agreed = 没有可收回的生效文本。
safety-compared = 从版本 { $from } 到版本 { $to } 的改动
safety-no-changes = 文字相同。
safety-state-none = 尚无
safety-state-draft = 草稿
safety-state-awaiting-organisation = 等待组织
safety-state-awaiting-office = 等待办公室
safety-state-agreed = 已商定
safety-state-expired = 已失效
safety-state-superseded = 已被取代
safety-state-withdrawn = 已收回
safety-state-outside = 不在网络中
safety-desk = 风险评估
safety-desk-lead = 各项评估的情况。文字由有权者在各组织的页面阅读。
safety-desk-none = 没有可显示的内容
safety-show-all = 全部
safety-show-ours = 等待我方
safety-show-due = 应予复审
safety-show-high = 剩余风险高
safety-show-none = 尚未商定
safety-head-organisation = 组织
safety-head-state = 状态
safety-head-level = 剩余风险
safety-head-review = 复审截止日
safety-refused-missing = 该组织首先需要一份由其和办公室签署的风险评估。请在其记录的“安全”中开始。
safety-refused-expired = 该组织的风险评估已失效。首先须在其记录的“安全”中复审。
safety-refused-withdrawn = 该组织已收回其风险评估。首先须在其记录的“安全”中签署新的评估。
safety-refused-not-agreed = 该组织在其风险评估中未同意此事。
safety-refused-above = 剩余风险高于该组织就此同意的程度。
safety-wait-sign = 一份风险评估等待您签署：{ $name }
safety-wait-review = 请复审风险评估：{ $name }
safety-wait-missing = 需要风险评估：{ $name }
safety-wait-ours = 等待办公室签署的风险评估（{ $n }）
safety-wait-due = 应予复审的风险评估（{ $n }）
safety-own-signatures = 您签署的风险评估
safety-own-versions = 您撰写的风险评估版本
done-safety-signed = 已签署。
done-safety-withdrawn = 已收回。不得进行任何新的事项。
audit-assessment-write = 撰写风险评估
audit-assessment-sign = 签署风险评估
audit-assessment-withdraw = 收回风险评估
mail-safety-read-subject = Indaba 上有事项等待您处理
mail-safety-read-body =
    { $name }，您好：

    有内容需要阅读，或许还需签署。请登录：

    { $link }
mail-safety-agreed-subject = Indaba 上有文本已签署
mail-safety-agreed-body =
    { $name }，您好：

    您参与撰写的一份文本现已由双方签署。请登录阅读：

    { $link }
mail-safety-due-subject = Indaba 上有期限临近
mail-safety-due-body =
    { $name }，您好：

    有事项不久应予复审。请登录：

    { $link }
mail-safety-over-subject = Indaba 上有期限已过
mail-safety-over-body =
    { $name }，您好：

    一个期限已过。复审之前不得进行任何新的事项，14 天后还将暂停其他事项。请登录：

    { $link }
mail-safety-unlisted-subject = Indaba 上有变动
mail-safety-unlisted-body =
    { $name }，您好：

    如前所告，一项设置已变动。请登录查看，并了解如何恢复：

    { $link }
incident-title = 事件
incident-desk = 事件
incident-desk-lead = 您报告的事件和您处理的事件。每份报告都在两个工作日内确认收到。
incident-lead = 如有人因参与而受到伤害或威胁，或险些如此，请告知办公室。您可以为自己或他人报告。每份报告都在两个工作日内确认收到。
incident-danger = 如果有人此刻正处于危险中，请先联系能立即赶到的人。本页面并非昼夜有人阅读。
incident-readers = 您和办公室的民间社会参与事务干事
incident-code-text = 无需账户。发送后会显示一次代码，凭此代码可以返回、阅读答复并补充内容。
incident-what = 发生了什么
incident-what-hint = 何时、何地、何人，以及您现在需要什么。只有在有助于保护他人时才写出他人姓名。
incident-kind = 事件类型
incident-kind-threat = 威胁或暴力
incident-kind-reprisal = 因参与而遭报复
incident-kind-surveillance = 被监视或跟踪
incident-kind-disclosure = 信息外泄
incident-kind-harassment = 骚扰
incident-kind-conduct = 办公室人员的行为
incident-kind-other = 其他
incident-organisation = 有关组织
incident-no-own = 不是我的任何组织
incident-named = 是否涉及办公室的某个人？
incident-named-hint = 写出其姓名，此人将无法阅读本报告。否则请留空。
incident-nobody-left = 办公室中每一个能够阅读此报告的人，其姓名都含有您所写的某个词。请只写姓名。如果您已经这样做，请向办公室以外的人求助。
incident-send = 发送
incident-code-title = 您的代码
incident-code-lead = 您的报告已收到。凭此代码可以返回。
incident-code-once = 代码只显示这一次。请记在只有您能找到的地方；办公室无法再次提供。
incident-yours = 您的报告
incident-return = 凭代码返回
incident-return-lead = 请输入报告时显示的十六位数字。
incident-code = 代码
incident-open = 打开
incident-code-wrong = 此代码打不开任何报告。请核对数字。
incident-leave = 在此浏览器中关闭
incident-more = 补充内容
incident-again = 事情尚未结束：请重新打开。
incident-again-needed = 请勾选重新打开并说明原因。
incident-state-reported = 已报告
incident-state-acknowledged = 办公室正在处理
incident-state-closed = 已结案
incident-reported = 报告日期
incident-acknowledged = 确认日期
incident-due = 确认期限
incident-closed = 结案日期
incident-outcome = 结案原因
incident-outcome-resolved = 已解决
incident-outcome-passed-on = 经当事人同意转交他人
incident-outcome-nothing-found = 未发现问题
incident-outcome-no-contact = 无法联系到当事人
incident-severity = 严重程度
incident-severity-minor = 轻微
incident-severity-moderate = 中等
incident-severity-severe = 严重
incident-severity-critical = 危急
incident-voice-reporter = 报告
incident-voice-office = 办公室的答复
incident-voice-note = 办公室内部备注
incident-restricted = 受限
incident-restricted-text = 报告提到办公室的某个人。只有为此选定的人能看到此事件。
incident-measures = 保护措施
incident-measure = 保护措施
incident-measure-add = 添加保护措施
incident-measure-done = 完成
incident-measure-done-on = 完成于 { $date }
incident-measure-late = 已逾期
incident-measure-open = 待办
incident-hide = 立即从所有页面隐藏该组织
incident-hide-text = 自此刻起，只有办公室和该组织自己的人能看到它。该组织会得到通知，以后可自行更改。
incident-answer = 答复
incident-answer-readers = 您和报告人
incident-triage = 评定
incident-note = 办公室备注
incident-note-hint = 报告人看不到此内容。
incident-save = 保存
incident-close = 结案
incident-why = 理由
incident-why-hint = 报告人会读到此内容，并可重新打开事件。
incident-learn = 公布经验教训
incident-lesson = 学到了什么
incident-lesson-hint = 所有人都会读到。它不指向任何事件，只显示年份。请勿写出任何人、组织或地点。
incident-language = 语文
incident-lesson-nobody = 此文中无法辨认出任何人。
incident-lesson-nobody-needed = 请勾选无法辨认出任何人。
incident-lesson-names = 此文写出了有关组织的名称。
incident-publish = 公布
incident-everyone = 所有人
incident-counts = 数量
incident-handled = 您处理的
incident-own = 您报告的
incident-none = 没有报告
incident-none-text = 您报告的内容及其答复将显示在此。
incident-lessons = 经验教训
incident-lessons-lead = 办公室从事件中学到的内容，其中无法辨认出任何人。
incident-year = 年份
incident-year-runs = 本年度的数字在年度结束后公布。
incident-no-lessons = 本年度没有公布经验教训。
incident-too-few = 数量太少，不予公布
incident-all-closed = 已结案事件
incident-changed-meanwhile = 有人在此期间作了改动。请再看一遍。
incident-no-organisation = 报告未写明可以隐藏的组织。
incident-hidden-already = 目前已只有办公室能看到该组织。
incident-not-weighed = 结案前请先评定严重程度。
incident-measures-open = 仍有一项保护措施待办。
incident-wait-new = 等待确认的事件（{ $n }）
incident-wait-late = 未按时确认的事件（{ $n }）
incident-wait-measures = 逾期的保护措施（{ $n }）
incident-own-reports = 您报告的事件
incident-own-words = 您就事件所说的内容
done-incident-reported = 您的报告已收到。
done-incident-added = 您的内容已收到。
done-incident-left = 您的报告已在此浏览器中关闭。
audit-incident-report = 报告事件
audit-incident-reopen = 重新打开事件
audit-incident-triage = 评定事件
audit-incident-answer = 答复事件
audit-incident-measure = 添加保护措施
audit-incident-measure-done = 完成保护措施
audit-incident-hide = 事件后隐藏组织
audit-incident-close = 事件结案
audit-incident-learn = 公布经验教训
mail-safety-late-subject = Indaba 上有事项延误
mail-safety-late-body =
    { $name }，您好：

    有事项早应得到答复。请登录：

    { $link }
mail-safety-changed-subject = Indaba 上有变动
mail-safety-changed-body =
    { $name }，您好：

    办公室为保护人员更改了一项设置。请登录查看，并了解如何恢复：

    { $link }
