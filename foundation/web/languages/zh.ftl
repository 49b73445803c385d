# 页面框架和组件的用语（ui-…）。
ui-site-name = Indaba
ui-site-line = 民间社会与联合国反恐怖主义办公室
ui-skip = 跳到正文
ui-demo = 演示版本。此处显示的组织和人员均为虚构。
ui-language = 语言：
ui-navigation = 主导航
ui-crumbs = 当前位置
ui-account = 您的账户
ui-sign-in = 登录
ui-leave = 离开本站
ui-weather = 天气
ui-weather-open = 打开天气
ui-sign-out = 退出登录
ui-footer = 在Indaba，办公室与民间社会磋商，并对听到的意见作出答复。
ui-accessibility = 无障碍
ui-privacy = 隐私
ui-error = 错误：
ui-errors-title = 请检查以下内容
ui-optional = （选填）
ui-limit = { $n ->
   *[other] 最多{ $n }个字符
}
ui-audience = 谁能看到：
ui-state = 状态：
ui-next-step = 下一步：
ui-done = 已完成
ui-pages = 结果分页
ui-previous = 上一页
ui-next = 下一页
ui-filter = 应用筛选
ui-clear-filters = 清除筛选
ui-download = 下载：
ui-export-mark = 取出人：{ $name }，{ $when }。用途：{ $purpose } 同意人：{ $second }。
ui-export-within = 留在办公室内。
ui-export-outward = 转交他人。风险评估不允许转交的组织未列入，因此名单可能不完整。
ui-feed = 订阅源
ui-paragraph = 第{ $number }段
ui-notes = 注释
ui-back-to-text = 返回正文
ui-added = 新增
ui-removed = 删除
ui-receipt = 回执
ui-your-words = 您写的内容
ui-answer = 办公室的答复
ui-share = 占比
ui-percent = { $share }%
ui-target = 目标
ui-gap = 缺口
ui-target-reached = 已达到
ui-map-disclaimer = 本地图上显示的边界和名称以及所使用的称谓并不意味着得到联合国的正式认可或接受。

# Themes of the work, and who leads an organisation.
theme-conditions = 有利于恐怖主义蔓延的条件
theme-prevention = 预防和打击恐怖主义
theme-capacity = 能力建设
theme-human-rights-rule-of-law = 人权与法治（第四支柱）
theme-human-rights = 人权
theme-gender = 性别平等
theme-youth = 青年
theme-rehabilitation-reintegration = 康复与重返社会
theme-victims = 恐怖主义受害者
gender-woman = 女性
gender-man = 男性
gender-another = 其他性别
gender-not-said = 未说明
age-band-18-29 = 18至29岁
age-band-30-44 = 30至44岁
age-band-45-59 = 45至59岁
age-band-60-and-over = 60岁及以上
age-band-not-said = 未说明
# 字段旁和错误页面上的提示。
error-second-person = 不能同意自己提出的申请。请由他人答复。
error-required = 请填写此项。
error-too-long = 内容过长：最多{ $limit }个字符。
error-mixed-scripts = 此处混用了不同文字中外形相似的字母。请只用一种文字书写。
error-choose = 请选择一项。
error-web-address = 请填写网址，例如 https://example.org。
error-email = 请填写 name@example.org 这样的地址。
error-date = 请按“年-月-日”填写真实存在的日期。
error-not-in-this-state = 当前阶段无法进行此操作。您打开页面后，页面内容可能已有变化。
error-account-exists = 此地址已有账户。请登录。
error-wrong-code = 验证码不正确。请等待下一个验证码后重试。
error-password-short = 请至少使用{ $least }个字符。
error-password-weak = 此密码容易被猜中。最好把几个不常用的词组合在一起。
error-wrong-password = 密码不正确。
error-sign-in = 地址、密码或验证码不正确。
error-form-too-large = 您发送的内容过大。单个文件最大8 MB。
error-workbook-closed = 无法读取此文件：该文件为旧版Excel格式，或设有密码。请另存为无密码的XLSX文件。
error-workbook-macros = 此文件含有宏。请另存为不含宏的XLSX文件。
error-workbook-too-large = 此文件的表格过大。最多接受10万行、200列和8 MB文本。请拆分后重试。
error-no-table = 无法从此文件中读出表格。请另存为含标题行的CSV文件后重试。
error-form-unreadable = 无法读取您发送的内容。请返回后重新发送。
error-form-expired = 您打开此表单后，登录状态已有变化。请返回并重新加载页面，然后再次发送。
error-foreign-form = 此表单来自其他网站，未予接受。
error-page-refused = 无法完成此操作
error-page-not-found = 找不到页面
error-page-not-found-text = 此处没有您可以查看的内容。如果您认为应有内容，请登录，或询问给您链接的人。
error-page-internal = 我们这边出了问题
error-page-internal-text = 凡已向您确认的内容均未丢失。请重试；如再次发生，请告知办公室。
error-page-unavailable = 目前无法接收
error-page-unavailable-text = 内容未保存。请先自行留存您的文字，几分钟后再试。
error-page-go-back = 请用浏览器返回：您写的内容仍在那里。
error-page-home = 前往首页
role-visitor = 访客
role-signed-in = 已登录者
role-applicant = 申请人
role-panellist = 申诉小组成员
role-appeals-secretary = 申诉秘书
role-decision-confirmer = 决定确认人
role-network-steward = 网络事务主管
role-member = 成员
role-representative = 代表
role-organisation-administrator = 组织管理员
role-focal-point = 协调人
role-engagement-officer = 民间社会参与事务干事
role-consultation-manager = 磋商主管
role-auditor = 审计员
role-technical-administrator = 技术管理员
mail-foot = Indaba：联合国反恐怖主义办公室在此与民间社会磋商，并作出答复。
error-last-administrator = 至少须有一名未设截止日期的技术管理员。请先任命另一人。

error-date-past = 这一天已过。请选择今天或以后的日期。
error-email-taken = 在此期间，此地址已被使用。请另选一个。
error-log-not-signed = 日志与最近的检查点不再相符，因此未生成新的检查点。请核查整个日志，以查明从何处开始不符。

error-page-again = 再次发送
ui-pair = { $what }：{ $which }
ui-numbered = { $what }{ $number }
ui-noted = { $what }（{ $note }）
ui-own-pages = 您的页面
ui-recognised = 根据您的文字识别
ui-recognised-hint = 如果文字很短或包含多种语言，请自行选择。
ui-plain-text = 纯文本
ui-older = 早于原文
ui-older-text = 此译文早于原文，以原文为准。
ui-address = 网址
ui-guides = 指南
ui-moment = { $date } { $time } UTC
ui-proof = 证明
ui-proof-take = 下载
ui-proof-later = 一天之内
ui-closed-account = 已关闭的账户

# 敏感操作之前的中间页，防止他人在未锁定的屏幕上代为操作。
ui-prove-title = 请确认是您本人
ui-prove-lead = 下一步需要再次确认。一个验证码在一刻钟内有效。
ui-prove-lead-kept = 下一步需要再次确认。一个验证码在一刻钟内有效；您输入的内容已保留。
ui-prove-file = 文件无法在此期间保留：表单会请您再次选择。
ui-prove-code = 应用中的验证码
ui-prove-code-hint = 六位数字，或您的一个恢复码。
ui-prove-go-on = 继续
ui-passkey = 通行密钥
ui-passkey-use = 使用通行密钥
ui-passkey-failed = 未能使用通行密钥。请重试，或使用验证码。
ui-passkey-without = 通行密钥需要 JavaScript 和支持它的浏览器。密码和验证码始终可用。
error-passkey = 此通行密钥未被接受。请重试，或使用密码和验证码。
error-too-many-passkeys = 每个账户最多可有十个通行密钥。请先移除一个。
error-institution = 未能通过您的机构登录。请重试，或使用密码和验证码登录。
error-institution-unknown = 您的机构认识您，但这里没有与其关联的账户。请先用密码和验证码登录一次，再在“您的账户”中关联。
ui-recovering = 有人请求以新的方式进入您的账户。不是您本人？那么请停止。
ui-recovering-stop = 停止
error-recovery-proof = 与记录不符。请检查后重试。
error-confirmed-already = 您已确认过。还需要第二个人。
error-page-too-many = 尝试次数过多
error-page-too-many-text = { $n ->
   *[other] 内容未保存。请等候{ $n }分钟后重试。
}
error-page-too-many-when = 自{ $when }起重新接收。无须告知任何人，也不会对任何人不利。
error-page-ask-again = 重新打开此页
ui-password = 密码
ui-password-or-code = 密码或验证码
mail-bland-subject = 您有一条消息
mail-bland-body =
    有内容等待您查看。请登录或凭代码返回后阅读：

    { $link }
mail-titled-subject = { $subject }：{ $title }
mail-titled-body = 所涉内容：“{ $title }”。
mail-round-up-subject = 今日与您有关的新内容
mail-round-up-body =
    { $name }，您好：

    以下是昨天以来 Indaba上与您有关的新内容。
mail-choosing = 如需选择我们就哪些事项、在何时给您写信：{ $link }
