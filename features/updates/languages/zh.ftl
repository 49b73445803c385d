# The words of updates and of the newsletter.
updates-title = 最新动态
updates-lead = 办公室的消息及其对民间社会的征集。凡有更正，均注明日期。
updates-desk = 动态编写
updates-desk-lead = 正在准备的、等待发布时间的和已发布的。
updates-new = 新建动态
updates-edit = 编辑动态
updates-write-lead = 草稿只有办公室能看到。您可以直接发布，也可以设定时间让它自行发布。
updates-all = 全部
updates-none = 尚无动态
updates-none-text = 办公室要说的话将显示在此处。
updates-none-here = 没有符合条件的动态
updates-none-here-text = 换用其他筛选条件也许能看到更多。
updates-kind-news = 消息
updates-kind-call = 征集
updates-audience-public = 所有人
updates-audience-network = 网络
updates-audience-invited = 指定的组织
updates-audience-office = 办公室
updates-state-draft = 草稿
updates-state-scheduled = 已定时
updates-state-published = 已发布
updates-state-archived = 不再适用
updates-state-withdrawn = 已撤回
updates-open = 开放
updates-closed = 已截止
updates-published-on = 发布于{ $date }
updates-due-on = 将于{ $date }发布
updates-corrected-on = 更新于{ $date }
updates-closes-on = 答复截至{ $date }
updates-head-name = 标题
updates-head-kind = 类别
updates-head-audience = 对象
updates-head-state = 状态
updates-head-published = 发布日期
updates-head-corrected = 更新日期
updates-head-closes = 最后日期
updates-head-themes = 主题
updates-head-regions = 区域
updates-head-address = 网址
updates-summary = 摘要
updates-summary-hint = 几句话即可。摘要显示在列表、订阅源和通讯中。
updates-body = 正文
updates-body-hint = 段落之间空一行。以##开头的一行是标题，以-开头的一行是列表项。不显示图片和代码。
updates-language = 原文语言
updates-closes = 答复的最后日期
updates-closes-hint = 仅用于征集。当天于协调世界时午夜结束。
updates-audience-hint = 如面向指定的组织，请在保存后选择。
updates-early = 指定的组织可在发布前阅读
updates-early-hint = 自定时起即可阅读。办公室以外的其他人不会知道它的存在。
updates-links-label = 所指向的磋商和情况介绍会
updates-links-hint = 每行一个本站网址。读者只会看到自己可以打开的。
updates-links = 相关内容
updates-save = 保存
updates-seen-office = 办公室
updates-version = 语文本
updates-version-lead = 请对照原文逐部分书写。如果原文日后变动，本语文本会标为较旧。
updates-read-in = 其他语言：
updates-write-in = 书写语文本：
updates-named = 指定的组织
updates-named-lead = 本动态面向谁，或谁可在发布前阅读。只有办公室能看到此名单。
updates-named-none = 尚未指定组织。
updates-find-organisation = 查找组织
updates-name-it = 加入名单
updates-unname-it = 移出名单
updates-nothing-found = 未找到组织。
updates-schedule = 定时发布
updates-schedule-lead = 到了这一时间，动态会自行发布。在此之前，办公室以外无人知晓。
updates-schedule-early = 指定的组织现在就可以阅读，并请其暂勿外传。
updates-day = 日期
updates-time = 时间
updates-time-hint = 例如09:30，以协调世界时为准。
updates-unschedule = 取消定时
updates-unschedule-text = 动态恢复为草稿。指定的组织不能再阅读。
updates-publish = 发布
updates-publish-now = 立即发布
updates-publish-text-public = 所有人可立即阅读。发布后不能恢复为草稿，只能更正或撤回。
updates-publish-text-network = 网络成员可立即阅读。发布后不能恢复为草稿，只能更正或撤回。
updates-publish-text-invited = 指定组织的人员可立即阅读，并会收到邮件。发布后不能恢复为草稿。
updates-publish-text-office = 办公室可立即阅读。发布后不能恢复为草稿。
updates-archive = 标为不再适用
updates-archive-text = 仍可阅读和查到，但不再出现在订阅源中。
updates-archived-text = 此内容不再适用，仅供查阅。
updates-correct = 更正
updates-correct-lead = 所有人都会看到您改了什么、何时更改。更正前的文字由办公室保留。
updates-note = 更正内容
updates-note-hint = 写给读者，使用原文语言。一两句话即可。
updates-corrections = 更正内容及日期
updates-withdraw = 撤回
updates-withdraw-lead = 其文字将从所有页面、搜索和订阅源中消失，代之以撤回理由。
updates-reason = 撤回理由
updates-reason-hint = 写给读者，使用原文语言。
updates-withdrawn-title = 此动态已撤回
updates-withdrawn-lead = 于{ $date }撤回。
updates-withdrawn-office = 办公室仍可阅读其文字。其他人看到的是以下理由：
updates-history = 历史记录
updates-history-lead = 每次更正，以及更正前的原文。
updates-history-none = 没有更正。
updates-history-before = 更正前的文字
updates-preview = 他人所见
updates-preview-lead = 以下为此类读者所见：{ $whom }
updates-preview-choose = 请选择以谁的视角查看。这不会发布任何内容。
updates-preview-not = 看不到
updates-as-visitor = 访客
updates-as-network = 网络中的人员
updates-as-named = 指定组织的人员
updates-ahead = 尚未发布
updates-ahead-text = 您先于他人读到此内容。发布时间为{ $date }。在此之前请勿外传。
updates-changed-meanwhile = 其他人在此期间作了更改。请重新打开页面查看现有内容。
updates-nobody-named = 请先至少指定一个组织。
updates-closed-before = 届时最后日期已过。请先选择更晚的最后日期。
updates-closes-past = 此日期已过。请选择更晚的日期。
updates-link-wrong = 此网址没有您可以看到的内容：{ $line }
updates-links-many = 最多{ $limit }个网址。
updates-time-wrong = 时间请写成09:30。
updates-moment-past = 此时间已过。请选择更晚的时间，或立即发布。
updates-not-scheduled = 尚未定时。
updates-version-of-itself = 这已是原文语言。
updates-nothing-changed = 与现有内容没有不同。
updates-part-changed = 指定组织的名单此后已有变动。
updates-own-written = 您编写的动态
updates-own-corrected = 您所作的更正
network-kind-update = 动态
newsletter-own = 通讯
newsletter-own-gathered = 您汇编的各期通讯
newsletter-title = 通讯
newsletter-lead = 由办公室汇集新内容并通过邮件发送。您可以一键退订。
newsletter-follows = 您通过账户接收通讯。
newsletter-follows-not = 您没有订阅通讯。
newsletter-account-text = 邮件透露多少，取决于您为账户所作的选择；每期通讯也会显示在您的首页。
newsletter-language = 通讯语言
newsletter-follow = 订阅通讯
newsletter-leave-button = 退订通讯
newsletter-email = 邮件地址
newsletter-email-hint-n = { $n ->
   *[other] 您会收到邮件，请在{ $n }天内确认。否则不会发送任何内容，地址也会删除。
}
newsletter-ask = 申请订阅
newsletter-seen-by = 无人；地址仅供本站使用
newsletter-kept-title = 订阅之前
newsletter-kept = 您的地址加密保存，仅用于通讯，退订后即删除。能看您邮箱的人会看到谁给您写信。如果这可能给您带来危险，请在此处或通过订阅源阅读动态。
newsletter-issues = 各期通讯
newsletter-issues-none = 尚未发送任何一期。
newsletter-confirm-title = 确认订阅通讯
newsletter-confirm-text = 有人用您收到邮件的地址申请订阅通讯。如果是您本人，请确认；否则无需任何操作。
newsletter-confirm-button = 是，请给我发送通讯
newsletter-leave-title = 退订通讯
newsletter-leave-text = 点击一次，此后不再发送。地址随即删除。
newsletter-left-title = 您已退订通讯
newsletter-left-text = 此后不再向您发送。地址已删除。
newsletter-desk = 通讯编写
newsletter-desk-lead = 将已发布的动态汇编成一期并发送。
newsletter-readers-n = { $n ->
   *[other] { $n }位订阅者
}
newsletter-drafts = 草稿
newsletter-drafts-none = 没有正在准备的一期。
newsletter-new = 新一期
newsletter-edit = 编辑本期
newsletter-write-lead = 请选择各期尚未介绍的动态。仅面向网络的动态由其成员在此阅读，不会出现在发给他人的邮件中。
newsletter-name = 标题
newsletter-intro = 开头语
newsletter-intro-hint = 可以留空。无论读者能看到哪些动态，所有人都能读到开头语。
newsletter-languages = 其他语言
newsletter-items = 本期动态
newsletter-items-hint = 最新的在前，并按此顺序发送。
newsletter-items-none = 没有等待介绍的已发布动态。
newsletter-draft-text = 只有办公室能看到此草稿。
newsletter-nothing-for-you = 目前在此无法阅读本期的任何内容。
newsletter-send = 发送本期
newsletter-send-text = 将发送给所有订阅者，并在此向所有人显示。发送后无法收回。
newsletter-letters-n = { $n ->
   *[other] 已写{ $n }封邮件。
}
newsletter-letters-going-n = { $n ->
   *[other] 目前已写{ $n }封邮件。
}
newsletter-many = 最多{ $limit }条动态。
newsletter-empty = 请先至少选择一条动态。
done-update-published = 动态已发布。
done-update-corrected = 更正已发布，并注明日期。
done-update-withdrawn = 动态已撤回。
done-newsletter-asked = 如果此地址能收到邮件，确认邮件已在途中。请打开其中的链接继续。
done-newsletter-confirmed = 谢谢。您将收到下一期。
done-newsletter-sent = 本期正在发送。
audit-update-add = 编写动态
audit-update-edit = 编辑动态
audit-update-translate = 保存动态的语文本
audit-update-name = 为动态指定组织
audit-update-unname = 从动态名单移出组织
audit-update-schedule = 为动态定时
audit-update-unschedule = 取消动态定时
audit-update-publish = 发布动态
audit-update-correct = 更正动态
audit-update-archive = 将动态标为不再适用
audit-update-withdraw = 撤回动态
audit-newsletter-choose = 就通讯作出选择
audit-issue-add = 编写一期通讯
audit-issue-edit = 编辑一期通讯
audit-issue-send = 发送一期通讯
mail-update-named-subject = 办公室在Indaba上给贵组织写了信
mail-update-named-body =
    { $name }，您好：

    有一份面向贵组织的内容，请在此阅读：

    { $link }
mail-newsletter-issue-subject = Indaba通讯
mail-newsletter-issue-body =
    { $name }，您好：

    新一期通讯可在此阅读：

    { $link }
mail-newsletter-confirm-subject = 请确认订阅通讯
mail-newsletter-confirm-body =
    有人用此地址申请订阅Indaba通讯。如果是您本人，请在此确认：

    { $link }

    如果不是您本人，无需任何操作：不会再有邮件，地址也会删除。
mail-newsletter-known-subject = 您已订阅通讯
mail-newsletter-known-body =
    有人用此地址申请订阅Indaba通讯，而此地址已经订阅。无需任何操作。

    如要退订：

    { $link }
mail-newsletter-subject = { $title }
mail-newsletter-body =
    { $text }

    退订通讯：

    { $leave }

# What changed since somebody was here, and what letters are about.
updates-change-published = 新发布：{ $title }
updates-change-corrected = 已更正：{ $title }
updates-topic = 指明面向贵组织的动态
