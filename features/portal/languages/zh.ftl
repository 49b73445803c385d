# The start page and the standing pages.
portal-home-title = 在这里，民间社会的意见有人征询，也有人答复
portal-home-lead = 办公室就自身工作与各组织磋商，并公开说明如何处理所听到的意见。
portal-home-1 = 任何人都不应因参与而受到伤害：公开哪些内容由组织自行决定，起初只有办公室能看到。
portal-home-2 = 凡发表意见者都会得到答复：无论是否采纳，均说明理由。
portal-home-3 = 组织经申请加入，干事经邀请加入。
portal-accessibility-title = 无障碍
portal-accessibility-lead = 每项任务不用脚本也能完成，只用键盘或使用屏幕阅读器也能完成。
portal-accessibility-1 = 各页面力求符合《网页内容无障碍指南》2.2 AA级。
portal-accessibility-2 = 如有任何障碍，请告知办公室，我们会改正。
portal-privacy-title = 隐私
portal-privacy-lead = 我们只保存工作所需的内容，不保存任何追踪您的内容。
portal-privacy-1 = 不记录网络地址，也不记录您的设备信息。任何页面都不从其他网站加载内容。
portal-privacy-2 = 一个Cookie用于保持登录，另一个用于保存您的语言。
portal-privacy-3 = 谁查看或修改过您的账户，都记入日志，您可以查阅。
portal-privacy-4 = 您为申请添加的材料会去除看不见却会透露的信息，例如照片的拍摄地点；只保存清理后的副本，并加密存放。
portal-privacy-5 = 申请通讯所用的地址加密保存，仅用于通讯，退订后即删除。通讯邮件不含图片，也不统计任何人。
portal-day-title = 我的一天
portal-day-late = 有{ $n }件事已逾期。
portal-day-nothing = 没有等待您处理的事项
portal-day-nothing-text = 他人需要您做的事会列在这里，日期最早的在前。
portal-day-overdue = 逾期
portal-day-by = 至迟{ $date }
portal-day-ways = 其他
portal-design-title = 本站组件
portal-design-lead = 构成页面的每个部分各展示一次，并配以本站文字。
portal-design-state = 状态

# Messages.
portal-home-4 = 是一条消息带您来到这里吗？登录或凭代码返回后，即可看到等待您的内容。
portal-home-sign-in = 登录
portal-home-code = 凭代码返回
portal-day-messages = 消息
portal-day-messages-text = 每条消息都通向可以阅读的页面。消息在此保留 30 天，您也可以提前收起。
portal-day-messages-older = 更早的消息
portal-day-messages-away = 全部收起
done-messages-away = 消息已收起。

# What is new, and what letters say.
portal-day-late-group = 已逾期
portal-day-week = 一周之内
portal-day-later = 以后
portal-day-open = 无期限
portal-day-new = 自{ $date }以来的新内容
portal-day-new-nothing = 此后没有变化。
portal-day-new-text = 自您上次访问时算起，不论使用何种设备；未打开本页的访问不计在内。我们只保存这一时刻和您最近一次打开本页的钟点，不保存您看过什么。
portal-day-seen = 我已全部看过
portal-day-notifications = 我们就哪些事项给您写信
done-seen = 从现在起，只有今后的内容算作新内容。
portal-day-waits = 等待您处理的事项
portal-day-more = 另有{ $n }项
portal-day-more-open = 另有{ $n }项以上
portal-privacy-6 = 从何时起的内容对您是新的，以及您最近一次打开“我的一天”的钟点，仅为“我的一天”而保存，并随账户一同删除。您看过什么不予保存。
