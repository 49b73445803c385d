# The words of sign-in, accounts and the people of the Office.
accounts-invitation-title = 欢迎：请设置登录方式
accounts-invitation-lead = 此邀请发给{ $email }，只能使用一次。
accounts-name = 姓名
accounts-name-hint = 与您共事的人将看到的姓名。
accounts-email = 电子邮件地址
accounts-password = 密码
accounts-password-hint = 至少12个字符。四个不常用的词就很好。
accounts-old-password = 当前密码
accounts-new-password = 新密码
accounts-second-step = 第二步验证
accounts-second-step-text = 在手机上使用身份验证应用后，仅凭被盗的密码无法登录。请扫描图片或输入密钥。
accounts-picture = 载有身份验证应用密钥的图片
accounts-secret = 密钥：
accounts-code = 应用中的验证码
accounts-code-hint = 六位数字，每30秒更新一次。
accounts-code-or-recovery = 六位数字，或您的一个恢复码。
accounts-accept = 接受邀请并登录
accounts-codes-title = 您的恢复码
accounts-codes-text = 如果手机丢失，每个恢复码可打开您的账户一次。恢复码只在此时显示：请打印或抄写，并妥善保管。
accounts-codes-kept = 我已保存
accounts-sign-in-title = 登录
accounts-sign-in-button = 登录
accounts-no-account = 账户须由办公室或贵组织邀请开立。
accounts-account-title = 您的账户
accounts-sessions = 您的登录
accounts-sessions-caption = 当前登录；地址和设备均不记录
accounts-begun = 开始
accounts-seen = 最近使用
accounts-end = 结束
accounts-this-one = （本次）
accounts-end-session = 结束此次登录
accounts-end-all = 全部退出登录
accounts-change-password = 修改密码
accounts-new-codes = 新恢复码
accounts-new-codes-text = 旧恢复码随即失效。
accounts-log = 您账户的操作记录
accounts-log-caption = 最近30条记录
accounts-when = 时间
accounts-who = 人员
accounts-what = 事项
accounts-object = 对象
accounts-people = 办公室人员
accounts-people-lead = 邀请同事担任某一角色。每份邀请是一封信中的一个链接。
accounts-role = 角色
accounts-letter-language = 信件语言
accounts-invite = 发送邀请
accounts-invited-caption = 邀请
accounts-state = 状态
accounts-accepted = 已接受
accounts-open-until = 有效期至{ $date }
accounts-the-office = 办公室
accounts-audit = 审计日志
accounts-audit-lead = 日志日后如有改动，必会显现。此处只能阅读。
done-signed-out = 您已退出登录。
done-password = 您的密码已修改。其他设备上的登录均已结束。
done-session-ended = 此次登录已结束。
done-invited = 邀请正在发送。
audit-session-begin = 登录
audit-session-end = 退出登录
audit-account-create = 账户已建立
audit-account-change-password = 密码已修改
audit-account-renew-codes = 新恢复码
audit-appointment-begin = 任命
audit-invitation-send = 邀请已发送
mail-invitation-subject = 邀请您加入Indaba
mail-invitation-body =
    { $name }，您好：

    现邀请您在Indaba上加入{ $place }。此链接仅供您本人使用，须在{ $days }天内使用，且只能使用一次：

    { $link }
accounts-set-up-lead = 您是第一个来到这里的人，将负责维护本系统。此链接只能使用一次。
accounts-appointments = 任职情况
accounts-since = 自何时起
accounts-end-appointment = 终止
audit-appointment-end = 任命已终止
done-appointment-ended = 任命已终止。对方打开下一个页面时，该角色即告失效。

accounts-change-profile = 更改姓名和语言
accounts-letters-in = 给您的信件所用语言
accounts-change-email = 更改电子邮件地址
accounts-change-email-text = 系统会向新地址发信，您打开信中链接后更改生效。旧地址也会收到通知。
accounts-new-email = 新电子邮件地址
accounts-email-confirm-lead = 今后您用{ $email }登录，信件也发往该地址。
accounts-email-confirm = 使用此地址
accounts-change-password-text = 其他设备上的登录将结束。
accounts-authenticator = 身份验证应用
accounts-change-authenticator = 设置另一个身份验证应用
accounts-change-authenticator-text = 用新应用扫描图片，或输入密钥。旧应用将失效，其他设备上的登录将结束。
accounts-codes-left = 还剩{ $n }个恢复码。
accounts-codes-used = 最近一次使用是在{ $date }。
accounts-codes-print = 如需打印，请使用浏览器的打印功能，纸上只会出现恢复码。
accounts-own-roles = 您的角色
accounts-until = 截止
accounts-no-end = 未设截止日期
accounts-last-day = 角色的最后一天
accounts-last-day-hint = 如角色无期限，请留空。角色于最后一天的午夜（世界协调时）自动终止。
accounts-appoint-hint = 如此地址已有账户，则立即任命；否则将发送邀请。
accounts-scope = 范围
accounts-whole-house = 整个平台
accounts-change = 更改
accounts-save = 保存
done-appointed = 任命即刻生效，并将以信件通知本人。
done-appointment-changed = 角色的最后一天已更改，并将以信件通知本人。
accounts-join-title = 您的新角色
accounts-join-lead = 此邀请发给{ $email }，只能使用一次。
accounts-join = 接受角色
accounts-join-sign-in = 您已有账户。请登录后接受。
accounts-join-other = 您目前用另一地址登录。请退出后再打开此链接。
done-joined = 您现在起担任新角色。
done-recovered = 您用恢复码登录，该恢复码已用掉。如手机遗失，请立即设置另一个身份验证应用。
done-email-letter = 信件正发往新地址。请在两天内打开信中链接。
done-email = 您的电子邮件地址已更改。其他设备上的登录均已结束。
done-authenticator = 新的身份验证应用已启用。其他设备上的登录均已结束。
accounts-last-check = 最近一次核查
accounts-log-whole = 日志完整
accounts-log-entries = { $n }条记录
accounts-log-head = 全部记录的哈希值
accounts-log-broken = 日志自第{ $number }条起不完整：有记录被更改、删除或插入。
accounts-never-checked = 尚未在此核查过日志。
accounts-verify = 核查全部日志
done-audit-verified = 日志已核查。结果见下。
accounts-checkpoints = 检查点
accounts-checkpoint-text = 检查点说明日志有多少条记录，并给出涵盖全部记录的一个哈希值，由本站签名。每天生成一个。请在别处保存一个：其中任何记录日后若被更改、删除或插入，日志便不再与之相符。
accounts-checkpoint-newest = 最新检查点
accounts-checkpoint-link = 最新检查点
accounts-log-key = 用于核验检查点的密钥
accounts-checkpoint-how = 网站运维人员用第一条命令将整个日志写入文件。持有该文件的任何人都可用第二条命令，无需本站，对照保存在别处的检查点进行核验。
accounts-sign = 立即生成检查点
accounts-proof-text = 证明无需本站即可表明某条记录在日志中且此后未被改动。为便于日后核验，请与密钥一并保存。
done-audit-signed = 检查点已生成，见下。
accounts-entries = 记录
accounts-action = 操作或其开头
accounts-from = 自
accounts-to = 至
accounts-no-entries = 没有记录
accounts-no-entries-text = 没有符合此筛选条件的记录。请放宽日期或清除筛选。
accounts-the-house = （系统）
accounts-csv-limit = 一个文件最多含20,000条记录，最新的在前。如需更早的记录，请缩小筛选范围。
accounts-operations = 运行状况
accounts-operations-lead = 系统状态。此处无法阅读任何信件或内容。
accounts-version = 版本
accounts-engine = 数据库
accounts-database-size = 数据库大小
accounts-room-left = 磁盘剩余空间／总量
accounts-work = 进行中的工作
accounts-no-work = 没有等待或失败的工作。
accounts-work-caption = 等待或失败的信件和事件
accounts-kind = 类型
accounts-count = 数量
accounts-due = 到期时间
accounts-job-waiting = 等待
accounts-job-failed = 已搁置
accounts-troubles = 出错的工作
accounts-attempts = 尝试次数
accounts-problem = 系统信息
accounts-retry = 立即重试
done-job-retried = 几秒内将重试。
accounts-migrations = 数据库结构变更
audit-appointment-change = 任命期限已更改
audit-account-change-profile = 姓名或语言已更改
audit-account-begin-email-change = 申请更改电子邮件地址
audit-account-change-email = 电子邮件地址已更改
audit-account-change-authenticator = 身份验证应用已更换
audit-office-verify-audit = 日志已核查
audit-office-sign-audit = 已生成日志检查点
audit-log-carry-over = 日志已转为现有形式
audit-office-export-audit = 日志已导出
audit-office-retry-job = 重试失败的工作
mail-appointment-subject = 您的Indaba账户
mail-appointment-body =
    { $name }，您好：

    您的账户有变更。请登录查看：

    { $link }
mail-email-confirm-subject = 请确认您的电子邮件地址
mail-email-confirm-body =
    { $name }，您好：

    您申请在Indaba使用此地址。请在{ $days }天内打开此链接确认：

    { $link }

    如果不是您本人申请，请勿打开链接，一切不变。
mail-email-changing-subject = 您的Indaba账户
mail-email-changing-body =
    { $name }，您好：

    有人用您的密码申请更改您账户的电子邮件地址。如果不是您本人，请立即登录并修改密码：

    { $link }

# What is stored about a person
accounts-own-data = 我们保存的您的信息
accounts-own-data-link = 查看并下载我们保存的您的信息
accounts-own-data-lead = 本网站保存的有关您账户的全部内容，分项列出。您可以将其下载为一个文件。只有您能这样做：文件中也有贵组织在开放的磋商中不具名发表的意见，请存放在他人看不到的地方。
accounts-own-data-part = 部分
accounts-own-data-number = 数量
accounts-own-data-nothing = 没有保存任何内容的部分
accounts-own-data-left-out = 文件不包含的内容
accounts-own-data-secrets = 可用于打开您账户的内容：您的密码、身份验证应用的密钥、恢复码。
accounts-own-data-hidden = 您在此处已无权查看的文字和名称，例如您不再受邀参加的磋商中的内容。您在那里提交内容的回执仍在文件中。
accounts-own-data-others = 属于他人的内容：您所邀请人员的电子邮件地址，以及您为办公室撰写的有关他人的内容。
accounts-own-account = 账户
accounts-own-sessions = 登录记录
accounts-own-new-addresses = 待确认的地址
accounts-own-invitations = 发给您的邀请
accounts-own-invitations-sent = 您发出的邀请
accounts-own-letters = 尚未发给您的信件
accounts-own-log = 日志条目
audit-account-take-data = 已下载本人数据

accounts-close = 关闭账户
accounts-close-text = 账户关闭后无法恢复，并立即生效。您无需说明理由。
accounts-close-goes = 将删除的内容
accounts-close-goes-entry = 您的密码、身份验证应用、恢复码、通行密钥、登录状态和所有角色。
accounts-close-goes-name = 您的姓名和电子邮件地址，以及您填写的性别和年龄。
accounts-close-goes-drafts = 您的草稿。
accounts-close-stays = 将保留的内容及原因
accounts-close-stays-words = 您提交的意见以组织名称或化名保留：他人已作答复，磋商结果也以此为据。
accounts-close-stays-record = 您参与的签署和决定保留当时的姓名，以便查核。日志保留所做的事，但不含您的姓名。
accounts-close-representative = 贵组织是否没有其他代表？如是，请先邀请一人：否则贵组织在此将无法查看或办理任何事项。
accounts-close-understood = 我已阅读将删除和将保留的内容
accounts-close-understood-missing = 请勾选，表示您已阅读关闭账户的后果。
accounts-closed-name = 已关闭的账户
done-account-closed = 您的账户已关闭，确认信件即将寄出。感谢您的参与。
audit-account-close = 账户已关闭
mail-account-closed-subject = 您在Indaba的账户已关闭
mail-account-closed-body =
    { $name }，您好：

    按您的要求，您在Indaba的账户已关闭。您的姓名和地址已被删除。

    如果不是您本人操作，则有人知道了您的密码。请致函办公室：

    { $link }

# Downloads that a second person agrees to
accounts-exports = 个人数据下载
accounts-exports-lead = 含有多人数据的文件，须说明用途并经第二人同意才能取出。同意只对这一个文件有效，为期一天。
accounts-exports-none = 没有任何申请。
accounts-export-what = 文件
accounts-export-purpose = 用途
accounts-words-forgotten = 已抹除：随所涉档案一并抹除，或已满两年。
accounts-export-asker = 申请人
accounts-export-state-waiting = 等待第二人答复
accounts-export-state-agreed = 已同意
accounts-export-state-refused = 已拒绝
accounts-export-state-over = 已过期
accounts-export-take = 下载
accounts-export-reason = 理由（拒绝时填写）
accounts-export-agree = 同意
accounts-export-refuse = 拒绝
accounts-export-ask = 申请取出文件
accounts-export-ask-lead = 这个文件含有多人的数据。请说明您需要它做什么、它去向何处：第二人会先阅读，然后您才能取得文件；这些也会记入日志和文件。
accounts-export-purpose-hint = 您将如何使用、谁会看到、何时删除。
accounts-export-nobody = 目前没有人可以同意：需要另一位负责确认决定或审计的人。
accounts-export-goes = 去向
accounts-export-goes-within = 留在办公室内
accounts-export-goes-within-text = 只有办公室人员阅读，不再转交他人。
accounts-export-goes-outward = 转交他人
accounts-export-goes-outward-text = 办公室以外的人会得到它；风险评估不允许转交的组织不列入其中。
accounts-export-stays = 这个文件须留在办公室内，不能转交他人。
accounts-wait-export = 一项个人数据下载等待您的答复
accounts-wait-export-agreed = 您申请的下载已获同意
done-export-asked = 申请已发出。有答复时您会收到信件。
done-export-agreed = 您已同意。申请人可在一天之内取出文件。
done-export-refused = 您已拒绝。申请人会看到您的理由。
audit-second-ask = 申请第二人同意
audit-second-answer = 以第二人身份答复
audit-second-take = 个人数据已取出
audit-second-forget = 申请中的文字已抹除
mail-export-asked-subject = Indaba 上有事项等待您处理
mail-export-asked-body =
    { $name }，您好：

    一位同事请您同意一件事。请在此阅读：

    { $link }
mail-export-answered-subject = Indaba 上有了答复
mail-export-answered-body =
    { $name }，您好：

    您申请的事项已有答复。请在此阅读：

    { $link }

# Sealed records opened by agreement of two
accounts-glass = 密封档案
accounts-glass-lead = 只写给少数人看的内容，须有书面理由并经第二人同意，才向其他人开放。档案可阅读一天，每次阅读都记入日志，并告知当事人。
accounts-glass-ask = 申请打开一份档案
accounts-glass-ask-lead = 请申请一份您通常无权阅读的档案。第二人会先阅读您的理由，您才能看到档案。
accounts-glass-what = 档案
accounts-glass-number = 档案编号
accounts-glass-number-hint = 其页面地址的最后一段；也可填写完整地址。如为声明，请填写组织的地址。
accounts-glass-purpose = 理由
accounts-glass-purpose-hint = 为什么必须阅读，否则会发生什么。
accounts-glass-unknown = 没有这份档案。
accounts-glass-open-already = 您本来就可以阅读这份档案。
accounts-glass-kind-applications = 加入申请
accounts-glass-kind-decisions = 决定及其给当事人的理由
accounts-glass-kind-appeals = 申诉档案
accounts-glass-kind-independence-declarations = 独立性声明
accounts-glass-answer = 答复申请
accounts-glass-answer-lead = 如果您同意，申请人可以阅读该档案一天，并会立即告知当事人。
accounts-glass-later = 稍后再告知当事人
accounts-glass-later-hint = 仅在现在发信会危及他人时选择。请在下面说明原因。
accounts-glass-days-label = 多少天之后
accounts-glass-days = 请选择1至{ $most }天。
accounts-glass-reason = 拒绝或推迟发信的理由
accounts-glass-open = 打开
accounts-glass-open-lead = 您能阅读此内容，是因为第二人已经同意。本次阅读已记入日志。
accounts-wait-glass = 一份打开密封档案的申请等待您的答复
accounts-wait-glass-agreed = 您申请的密封档案可以打开了
done-glass-agreed = 您已同意。申请人可以阅读该档案一天。
audit-keys-rotate = 密封档案的主密钥已更换
audit-keys-retire = 旧主密钥已销毁
audit-record-open = 经同意打开密封档案
audit-record-agree = 同意打开密封档案
audit-record-told = 经两人同意，您的一份档案已被打开
mail-record-opened-subject = Indaba上有内容待阅读
mail-record-opened-body =
    { $name }，您好：

    Indaba上有关于您档案的新内容可供阅读：

    { $link }

# 登录方式
accounts-way = 方式
accounts-way-set-up = 设置账户
accounts-way-code = 密码和验证码
accounts-way-recovery-code = 密码和恢复码
accounts-way-demonstration = 演示链接
accounts-end-others = 退出其他所有登录
done-sessions-ended = 其他所有登录已结束。
audit-session-prove = 已确认本人身份

# 通行密钥
accounts-passkeys = 通行密钥
accounts-passkeys-lead = 使用通行密钥，您可通过自己设备上的指纹、面容或 PIN 码登录，这些信息不会离开设备。它同时代替密码和验证码。
accounts-passkeys-count = { $n ->
    [0] 您还没有通行密钥。
   *[other] 您有 { $n } 个通行密钥。
}
accounts-passkeys-change = 添加或移除通行密钥
accounts-passkey-add = 添加通行密钥
accounts-passkey-name = 通行密钥的名称
accounts-passkey-name-hint = 便于您辨认，例如“手机”或“办公室密钥”。只有您能看到。
accounts-passkey-used = 上次使用
accounts-passkey-never = 尚未使用
accounts-passkey-kept = 保存位置
accounts-passkey-here = 仅在一台设备上
accounts-passkey-copied = 设备厂商处也有备份
accounts-passkey-remove = 移除
accounts-sign-in-passkey = 使用通行密钥
accounts-way-passkey = 通行密钥
done-passkey-added = 通行密钥已添加，并已发信告知您。
done-passkey-removed = 通行密钥已移除，并已发信告知您。
audit-account-add-passkey = 添加通行密钥
audit-account-remove-passkey = 移除通行密钥
audit-account-passkey-copied = 已拒绝一个可能被复制的通行密钥
mail-sign-in-changed-subject = 您的Indaba账户
mail-sign-in-changed-body =
    { $name }，您好：

    您登录 Indaba 的方式已有变化。如果是您本人所为，则无需处理。如果不是，请立即登录并查看您的账户：

    { $link }

# 通过机构登录
accounts-institution = 您的机构
accounts-institution-lead = 如果您的机构认识您，您可以通过它登录，而不必在此输入密码。任何人都不会仅凭邮箱地址被识别：您只需在此关联一次。
accounts-institution-link = 关联此账户
accounts-institution-issuer = 机构
accounts-institution-unlink = 移除关联
accounts-institution-see = 与您机构的关联
accounts-institution-code = 还需一个验证码
accounts-institution-code-lead = 您的机构没有说明已使用第二重验证。请输入本站的验证码。
accounts-sign-in-institution = 通过您的机构
accounts-sign-in-institution-text = 供办公室人员使用。
accounts-from-institution = 来自机构
accounts-way-institution = 机构
done-institution-linked = 您的账户已关联，并已发信告知您。
done-institution-unlinked = 关联已移除，并已发信告知您。
audit-account-link-institution = 账户已与机构关联
audit-account-unlink-institution = 与机构的关联已移除

# 恢复账户
accounts-recover = 我无法登录
accounts-recover-lead = 请说明丢失了什么。如果此地址有账户，将向其发送一封带链接的信。
accounts-recover-ask = 发送信件
accounts-recover-codes = 如果您还有一个恢复码和密码，请直接用恢复码代替应用中的验证码登录。
accounts-lost = 您丢失了什么？
accounts-lost-authenticator = 带验证码的手机或应用
accounts-lost-password = 密码
accounts-lost-both = 两者都丢失
accounts-recovery-password = 请输入密码。之后须等待三天，其间您可以停止此事；然后会收到一封带链接的信，用于设置另一个身份验证应用。
accounts-recovery-code = 请输入您的一个恢复码。之后须等待三天，其间您可以停止此事；然后会收到一封带链接的信，用于设置新密码。
accounts-recovery-others = 由认识您的人确认是您本人：贵组织的一位组织管理员，或办公室的两位人员。请您亲自与其联系。他们看不到也不能设置您的密码。
accounts-recovery-one-code = 您的一个恢复码
accounts-recovery-go-on = 继续
accounts-recovery-set = 请在此设置丢失的内容。其他一切保持不变，所有登录都将结束。
accounts-recovery-waiting = 须先等待三天，以便在并非您本人所为时停止。届时会有一封带链接的信。
accounts-recovery-opens = 开放时间
accounts-recovery-asking = 须由认识您的人确认是您本人。请您亲自与其联系。
accounts-recovery-not-you = 不是您本人？那么请停止。到目前为止没有任何变化。
accounts-recoveries = 确认某人的身份
accounts-recoveries-lead = 这些人丢失了密码和身份验证应用。请在当面或通过您早已知道的号码与其交谈之后再确认。您看不到也不能设置任何密码。
accounts-recoveries-none = 无人等待
accounts-recoveries-none-text = 请求恢复账户的人会列在这里。
accounts-recoveries-asked = 请求日期
accounts-recoveries-confirm = 确是此人
accounts-recoveries-nobody = 尚无人确认
accounts-recoveries-one = 已有一人确认，还需第二人
done-recovery-asked = 如果此地址有账户，信件已经发出。其中的链接一天内有效。
done-recovery-others = 已记录。请现在联系贵组织的组织管理员或办公室。
done-recovery-waiting = 已记录。三天后会收到一封带链接的信。在此之前，您可以在每个页面和信中停止此事。
done-recovered-password = 新密码现已生效。请登录。
done-recovery-stopped = 已停止。没有任何变化。
done-recovery-confirmed = 已确认。谢谢。
audit-account-ask-recovery = 已请求恢复账户
audit-account-ask-confirmation = 已请求他人确认
audit-account-begin-recovery = 恢复账户已开始，须等待三天
audit-account-open-recovery = 恢复账户已开放
audit-account-stop-recovery = 恢复账户已停止
audit-account-confirm-recovery = 他人已确认身份
audit-account-recover = 已通过恢复账户设置新的密码或验证
accounts-wait-recoveries = 有人等待您确认其身份（{ $n }）
mail-recovery-subject = 您的Indaba账户
mail-recovery-body =
    { $name }，您好：

    有人表示无法登录您的账户。如果是您本人，请在 { $time } 小时内由此继续：

    { $link }

    如果不是您，请不要打开链接：不会有任何变化。
mail-recovery-waiting-subject = 您的Indaba账户
mail-recovery-waiting-body =
    { $name }，您好：

    { $time } 小时后，您的账户将开放新的登录途径。如果是您本人，只需等待下一封信。如果不是您，请立即在此停止：

    { $link }
mail-recovery-open-subject = 您的Indaba账户
mail-recovery-open-body =
    { $name }，您好：

    现在您可以设置丢失的内容。此链接在 { $time } 天内有效，只能使用一次：

    { $link }

# What letters say.
accounts-letters = 信件内容
accounts-letters-lead = 有事项等待您时，我们会写信给您。信中写多少，由您决定。
accounts-letters-choice = 给您的信件应写什么？
accounts-letters-bland = 只说您有一条消息
accounts-letters-bland-text = 每次都是同样的几句话，没有姓名、标题和事由。信中链接通向首页；登录后您可在那里看到具体内容。
accounts-letters-full = 全部内容
accounts-letters-full-text = 是什么事、名称是什么，以及直达链接。
accounts-letters-warning = 完整信件会泄露什么
accounts-letters-warning-1 = 凡能看到您邮件的人，无论是在邮件服务商处、在您的设备上还是从您身后，都会知道您属于哪个组织、参与了什么、何时有了答复或决定。
accounts-letters-warning-2 = 已发出的信件无法收回。如果您改回，尚未发出的信件就不再透露任何内容。
accounts-letters-warning-3 = 即使最短的信件，也会让邮件服务商知道它来自这里以及发出的时间。
accounts-letters-warning-4 = 邀请以及关于您登录方式的信件，始终会写明您必须立即知道的内容。
accounts-letters-warning-5 = 如果办公室接收邮件回复，关于您所关注话题的完整信件带有一个 30 天内有效的地址。读到该地址的人可以在该话题中代您发言。
accounts-letters-change = 更改信件内容
accounts-newsletter = 通讯
accounts-newsletter-change = 订阅或退订
accounts-messages = 您首页上的消息
done-letters = 已保存。对尚未发出的信件同样有效。
audit-account-choose-letters = 已选择信件内容
audit-account-end-replies = 邮件回复地址已停用
audit-account-put-messages-away = 消息已收起
accounts-tokens = 访问令牌
accounts-tokens-see = 查看和创建访问令牌

# What is told by letter, and when.
accounts-notifications = 我们就哪些事项给您写信
accounts-notifications-lead = 无论您在此如何选择，所有内容都会显示在“我的一天”中。选择对尚未发出的信件同样有效。
accounts-notifications-topics = 按事项
accounts-notifications-themes = 按专题
accounts-notifications-themes-text = 磋商和动态各有专题。如有多个专题，以通知最早的为准。您的选择加封保存。
accounts-notifications-keep = 保存选择
accounts-notifications-elsewhere = 在其他页面选择
accounts-notifications-always = 始终立即告知
accounts-when-at-once = 立即
accounts-when-daily = 每日汇总一次
accounts-when-never = 不写信
accounts-when-as-topic = 与事项相同
accounts-own-visit = 您的最近一次访问
audit-account-choose-notifications = 选择了通过信件告知的事项
done-notifications = 您的选择已保存。
accounts-notifications-change = 选择事项和专题
