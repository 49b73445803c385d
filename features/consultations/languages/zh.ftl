# The words of consultations.
consultations-title = 磋商
consultations-lead = 办公室向民间社会征询了什么，又如何处理所得到的意见。
consultations-none = 尚无磋商
consultations-none-text = 新的磋商将显示在此处。
consultations-new = 筹备磋商
consultations-until = 开放至{ $date }
consultations-phases = 阶段
consultations-phase-draft = 草案
consultations-phase-open = 开放
consultations-phase-closed = 已截止
consultations-phase-synthesis = 归纳
consultations-phase-response = 答复
consultations-phase-followed-up = 已采取后续行动
consultations-move-open = 开放征集意见
consultations-move-closed = 截止
consultations-move-synthesis = 开始归纳
consultations-move-response = 发布答复
consultations-move-followed-up = 标记为已采取后续行动
consultations-move-text = 将通知有关各方，此操作无法撤销。
consultations-audience-public = 所有人可读；网络内的组织可提交意见
consultations-audience-network = 仅限网络
consultations-audience-invited = 仅限受邀组织
consultations-read-by-public = 所有人都能读到您写的内容。
consultations-read-by-network = 网络和办公室能读到您写的内容。
consultations-read-by-invited = 受邀组织和办公室能读到您写的内容。
consultations-for = 对象
consultations-officer = 主管干事
consultations-closes = 提交意见的最后一天
consultations-closes-past = 请选择尚未过去的日期。
consultations-how = 请选择一个段落或问题，写下您的看法。您可以保存草稿，稍后再写。
consultations-questions = 问题
consultations-questions-hint = 每行一个问题。
consultations-text = 文本
consultations-speak = 发表意见
consultations-your-words = 您的意见
consultations-your-words-hint = 可用任何语言书写。请勿写入可能危及他人的内容。
consultations-written-in = 所用语言
consultations-organisation = 代表哪个组织
consultations-name = 以何种名义
consultations-as-organisation = 以本组织的名义
consultations-as-pseudonym = 使用化名，仅限本次磋商
consultations-your-pseudonym = 您在此处的化名是{ $name }。
consultations-name-rule = 只有贵组织允许的读者才能看到贵组织的名称。
consultations-send = 提交
consultations-save = 保存为草稿
consultations-sign-in = 网络内的组织可以提交意见。
consultations-voices = 其他人的意见
consultations-no-voices = 尚无人就此发表意见。
consultations-an-organisation = 某组织
consultations-mine = 您的意见
consultations-mine-lead = 您写的内容，以及对每一条的答复。
consultations-mine-none = 您尚未在此处提交意见
consultations-draft = 草稿
consultations-go-on = 继续书写
consultations-receipt = 回执和哈希值：
consultations-considered = 这条意见是否得到考虑？
consultations-considered-yes = 是
consultations-considered-partly = 部分
consultations-considered-no = 否
consultations-considered-words = 您对此想说的话
consultations-contest = 我对这一答复提出异议
consultations-contested = 有异议
consultations-rate = 告知办公室
consultations-rate-audience = 办公室
consultations-in-paragraph = 新版本第{ $number }段
consultations-title-label = 标题
consultations-summary = 内容简介
consultations-summary-hint = 请同时说明将如何处理所得到的意见。
consultations-invited = 受邀组织
consultations-allow-pseudonyms = 允许使用化名
consultations-document = 供磋商的文本
consultations-document-hint = Word、Markdown或纯文本，最大8 MB。编号和脚注予以保留。
consultations-pasted = 或粘贴文本
consultations-pasted-hint = 段落之间空一行。
consultations-prepare = 保存为草案
consultations-draft-audience = 开放之前仅办公室可见
consultations-nothing-to-consult = 尚无文本，也无问题。
consultations-changed-meanwhile = 刚刚已有人将此磋商转入下一阶段。请重新加载页面。
consultations-answered-meanwhile = 刚刚已有人作出答复，以该答复为准。您的文字仍在下方。
consultations-too-late = 提交意见的期限已过。您的文字仍在下方。
consultations-name-paragraph = 请注明新版本的段落。
consultations-desk = 归纳
consultations-answer = 答复
consultations-disposition-none = 尚未答复
consultations-disposition-adopted = 采纳
consultations-disposition-partly-adopted = 部分采纳
consultations-disposition-not-adopted = 未采纳
consultations-disposition-out-of-scope = 不在磋商范围内
consultations-head-paragraph = 段落
consultations-head-author = 作者
consultations-head-language = 语言
consultations-head-words = 内容
consultations-head-theme = 专题
consultations-head-disposition = 处理结果
consultations-head-reason = 理由
consultations-head-new-paragraph = 新版本的段落
consultations-themes-so-far = 现有专题：
consultations-reason-hint = 意见提交者将在自己的文字旁读到。
consultations-new-paragraph-hint = 如有采纳，则须填写。
consultations-minority = 列为少数意见
consultations-keep-answer = 保存答复
consultations-answer-audience = 答复发布后，意见提交者和磋商结果的读者可读
consultations-new-version = 文本的新版本
consultations-keep-version = 保存新版本
consultations-result = 我们听到了什么，做了什么
consultations-contributions = 意见
consultations-organisations = 组织
consultations-by-region = 按区域分列的参与情况
consultations-by-level = 按级别分列的参与情况
consultations-region = 区域
consultations-others = 其他
consultations-not-said = 未说明
consultations-few = 少于5个
consultations-small-groups = 不足五个组织的类别合并列出，以免有人被辨认出来。
consultations-minority-title = 少数意见
consultations-changes = 文本的改动
consultations-count = { $n ->
    [0] 发表意见
   *[other] { $n }条意见
}
consultations-waiting = { $n ->
    [0] 每条意见均已得到答复。
   *[other] { $n }条意见有待答复。
}
consultations-unanswered = { $n ->
   *[other] { $n }条意见尚未得到答复。凡发表意见者，均应得到答复。
}
done-sent = 您的意见已收到。回执列于一旁。
done-draft = 您的草稿已保存。
done-rated = 谢谢您。办公室会看到。
done-consultation-added = 草案已保存。请查看后再开放。
done-moved = 磋商已转入下一阶段。
done-answered = 答复已保存。
audit-consultation-add = 已筹备磋商
audit-consultation-move = 磋商已转入下一阶段
audit-consultation-new-version = 新版本已保存
audit-contribution-send = 意见已提交
audit-contribution-answer = 意见已答复
audit-contribution-rate = 答复已评价
consultations-wait-draft = 您为“{ $title }”写的草稿尚未提交
consultations-wait-open = 贵组织仍可发表意见：{ $title }
consultations-wait-begin = 开始归纳：{ $title }
consultations-wait-answer = 答复对“{ $title }”的意见（待答复：{ $n }）
consultations-wait-publish = 已全部答复，请发布答复：{ $title }
consultations-wait-contest = 复核有异议的答复：{ $title }（{ $n }）
mail-answered-subject = 办公室已作出答复
document-error-not-utf8 = 文件不是UTF-8编码：第一个错误字节位于{ $offset }。请以UTF-8保存。
document-error-too-large = 文件超过{ $limit }字节。
document-error-too-long = 第{ $number }段超过{ $limit }个字符。
document-error-unknown-format = 请选择Word、Markdown或纯文本文件。
document-error-not-a-docx = 这不是Word文件。请重新保存为 .docx 格式。
document-error-malformed-docx = Word文件在{ $part }处损坏。请重新保存。
document-error-zip-bomb = Word文件解压后过大。
document-error-too-deep = Word文件的嵌套层次过多。
document-error-empty = 文件中没有文字。
document-error-too-many-paragraphs = 文件超过{ $limit }段。
mail-answered-body =
    { $name }，您好：

    办公室已答复您所写的内容。您的文字和答复并列于此：

    { $link }

    您可以说明意见是否得到考虑，也可以对答复提出异议。

# Finding one's way in the list and in the text.
consultations-all = 全部
consultations-theme = 专题
consultations-themes = 专题
consultations-none-here = 没有相符的内容
consultations-none-here-text = 没有符合这些筛选条件的磋商。
consultations-nothing-found = 没有相符的内容。请选择其他筛选条件或词语。
consultations-read-in = 阅读语言
consultations-beside = 对照语言
consultations-untranslated = { $n ->
   *[other] 有{ $n }个段落尚未翻译，以原文显示。
}

# Speaking.
consultations-propose = 提出另一种措辞
consultations-wording = 您的措辞
consultations-wording-hint = 请按您的意愿修改文本。读者将看到不同之处。
consultations-about-you = 关于您（选填）
consultations-about-you-text = 仅用于统计参与情况。任何人都不会看到这些信息与您的姓名或文字并列，不足五人的类别绝不显示。
consultations-gender = 性别
consultations-age = 年龄
consultations-withdraw = 撤回
consultations-withdraw-text = 您的文字将被删除。回执保留，并注明您已撤回。
consultations-withdrawn = 已撤回
consultations-withdrawn-text = 您已撤回这条意见。
consultations-answered-already = 办公室已开始答复这条意见。请重新加载页面。
consultations-contest-hint = 如提出异议，请说明理由。办公室将予复核，并将结果告知您。
consultations-contest-waits = 有异议，等待办公室复核
consultations-contest-closed = 有异议，已复核
consultations-contest-settled = 办公室已就此复核。
consultations-contest-answered = 复核结果：

# Preparing.
consultations-edit = 修改草案
consultations-language-hint = 标题、问题和文本所用的语言。其他语言可稍后添加。
consultations-audience-hint = 受邀组织在下一步选择。
consultations-opens = 计划开放的第一天
consultations-opens-hint = 供您规划之用。磋商由您自行开放。
consultations-opens-late = 请选择早于最后一天的日期作为第一天。
consultations-closes-hint = 磋商于当日结束时自动截止（世界协调时）。
consultations-invited-closed = 受邀组织中有一个目前不可邀请。邀请名单说明是哪一个及原因；请将其移除或等待。
consultations-closes-past-edit = 最后一天已过。请修改草案，另选日期。
consultations-answer-by = 承诺答复日期
consultations-answer-by-hint = 读者会看到这一日期。
consultations-answer-early = 请选择晚于提交意见最后一天的日期。
consultations-officer-me = 由我主管
consultations-nobody = 无
consultations-focal-point = 协调人
consultations-focal-point-hint = 可查看草案和归纳页面，并与主管干事一同答复意见。
consultations-text-kept = 已有文本。如不在此处另行提供，则保留原有文本。
consultations-question = 问题
consultations-too-many-questions = 请最多提出{ $limit }个问题。
consultations-question-too-long = 请将每个问题限制在{ $limit }个字符以内。
consultations-invited-lead = 只有这些组织和办公室能看到此磋商。磋商开放时，将通知这些组织的成员。
consultations-find-organisation = 查找组织
consultations-invite = 邀请
consultations-uninvite = 从名单中移除
consultations-nobody-invited = 尚未邀请任何组织。
consultations-extend = 延长时间
consultations-only-later = 请选择晚于目前最后一天的日期。
consultations-no-follow-up = 请先在“办公室的说明”中写明后续情况。
consultations-contests-wait = { $n ->
   *[other] 有{ $n }项有异议的答复有待复核。
}
consultations-new-paragraph-missing = 有一项答复注明新版本第{ $number }段，但新版本中没有这一段。请添加新版本，或更正答复。

# Language versions.
consultations-versions = 语文本：
consultations-version = 语文本
consultations-version-lead = 各部分均列于原文之下。文本须与原文逐段对应。
consultations-version-text = 该语言的文本
consultations-version-hint = Word、Markdown或纯文本。略去的段落以原文显示。
consultations-version-of-itself = 这是原文的语言。请改为修改草案。
consultations-version-lone = “{ $words }”在原文中没有对应的内容。原文有{ $original }个部分，此语文本有{ $version }个部分。请使段落逐一对应，然后重新提交。
consultations-new-version-lead = 文本今后的内容。与供磋商的文本并列显示，并标明每处改动。
consultations-original-first = 请先添加原文语言的新版本。

# The desk.
consultations-answered = 已答复
consultations-state = 状态
consultations-state-waiting = 有待答复
consultations-state-answered = 已答复
consultations-state-contested = 有异议
consultations-state-minority = 少数意见
consultations-head-about = 针对
consultations-head-receipt = 回执
consultations-head-wording = 提议的措辞
consultations-head-minority = 少数意见
consultations-pick = 选择
consultations-pick-some = 请至少选择一条意见，最多{ $limit }条。
consultations-minority-badge = 少数意见
consultations-together = 适用于您选择的所有意见
consultations-together-hint = 只填专题，则仅作归类。如填处理结果和理由，则每条意见均得到这一答复。
consultations-together-answer = 作出相同答复
consultations-together-keep = 应用
consultations-one-answered-meanwhile = 刚刚已有人答复了其中一条。未作任何改动；请重新加载页面。
consultations-themes-order = 整理专题
consultations-themes-lead = 为专题另取名称，或将两个专题合并为一个名称。
consultations-no-themes = 尚无专题
consultations-no-themes-text = 您归类意见时，专题随之出现。
consultations-theme-from = 专题
consultations-theme-to = 新名称
consultations-theme-to-hint = 填写另一专题的名称，即可将两者合并。
consultations-theme-rename = 重新命名
consultations-linked = 所涉段落
consultations-linked-hint = 填写编号，例如3, 7。意见所针对的段落自动计入。
consultations-paragraph-number = 请填写一个段落的编号。
consultations-paragraph-numbers = 请填写段落编号，例如3, 7。
consultations-paragraph-missing = 文本中没有第{ $number }段。
consultations-reconsider = 复核
consultations-contested-because = 意见提交者提出的异议
consultations-contest-answer = 您对异议的答复
consultations-contest-answer-hint = 意见提交者将会读到。请说明原答复是否维持及其理由。
consultations-statement = 办公室的说明
consultations-statement-lead = 列于磋商结果之上的文字。
consultations-statement-read-by-public = 所有人可读。
consultations-statement-read-by-network = 网络和办公室可读。
consultations-statement-read-by-invited = 受邀组织和办公室可读。
consultations-response = 办公室对结果的说明
consultations-response-hint = 用几段文字说明：听到了什么，哪些有改动，哪些没有改动及其理由。
consultations-follow-up = 后续情况
consultations-follow-up-hint = 此后做了什么，还将做什么。
consultations-keep = 保存

# The result.
consultations-not-published = 答复发布之前，仅办公室可见。
consultations-people = 人
consultations-participation = 参与者
consultations-by-theme = 按专题分列的参与情况
consultations-by-gender = 按性别分列的参与情况
consultations-by-age = 按年龄分列的参与情况
consultations-level = 级别
consultations-heard = 我们听到了什么
consultations-unsorted = 尚未归类
consultations-all-of-theme = 关于这一专题的所有意见
consultations-minority-lead = 持这些意见的人不多，但不应被众多意见所淹没。
consultations-all-minority = 所有少数意见
consultations-see-changes = 查看每处改动
consultations-whole-text = 显示全文
consultations-only-changes = 仅显示改动
consultations-no-changes = 没有改动
consultations-tally-adopted = { $n ->
   *[other] 采纳{ $n }条
}
consultations-tally-partly-adopted = { $n ->
   *[other] 部分采纳{ $n }条
}
consultations-tally-not-adopted = { $n ->
   *[other] 未采纳{ $n }条
}
consultations-tally-out-of-scope = { $n ->
   *[other] 不在磋商范围内{ $n }条
}
consultations-answers = { $n ->
   *[other] 回应{ $n }条意见
}
done-withdrawn = 您的意见已撤回。
done-answered-together = 您选择的意见已更新。
audit-consultation-edit = 草案已修改
audit-consultation-invite = 已邀请组织
audit-consultation-uninvite = 邀请已撤回
audit-consultation-translate = 语文本已保存
audit-consultation-extend = 时间已延长
audit-consultation-rename-theme = 专题已重新命名
audit-consultation-state-response = 办公室的说明已保存
audit-contribution-withdraw = 意见已撤回
audit-contribution-sort = 意见已归类
audit-contribution-reconsider = 有异议的答复已复核
mail-consultation-opened-subject = 办公室征求您的意见
mail-consultation-opened-body =
    { $name }，您好：

    办公室希望听取贵组织的意见。征询的内容见此：

    { $link }

    说什么、以何种名义，均由您决定。
mail-contested-subject = 有人对答复提出异议
mail-contested-body =
    { $name }，您好：

    一位意见提交者对办公室的答复提出异议。请在此复核：

    { $link }
consultations-part-changed = 无法撤销：将恢复的组织在合并后受邀参加一项磋商。请先撤回该邀请。

# What is stored about a person
consultations-own-pseudonyms = 您的化名
consultations-own-participation = 您参加过的磋商
consultations-own-led = 由您负责的磋商

consultations-balance = 均衡情况
consultations-balance-all = 按大洲、级别和专题
consultations-balance-lead = 哪些组织受邀、参与、得到答复、意见获采纳，与网络的目标对照。
consultations-balance-exact = 每个组织在其到达的每个阶段各计一次。
consultations-balance-protected = 对于读者不知其名称的组织，不公布小于{ $few }的数字，也不公布可据以推算出此类数字的数字。
consultations-balance-later = 本次磋商允许使用化名。均衡情况将与答复一并编制，以免数字的变动透露任何人的身份。
consultations-balance-by = 按
consultations-stage-members = 网络成员
consultations-stage-invited = 受邀
consultations-stage-attended = 参与
consultations-stage-heard = 得到答复
consultations-stage-adopted = 获采纳

# Statements and the landscape of opinions
statements-title = 陈述
statements-one = 陈述
statements-number = 编号
statements-numbered = 陈述{ $number }
statements-begin = 表达您的看法
statements-read = 阅读陈述
statements-vote-agree = 同意
statements-vote-disagree = 不同意
statements-vote-pass = 跳过或不确定
statements-vote-hint = 磋商结束前，每个回答都可以更改。
statements-said-agree = 贵组织同意
statements-said-disagree = 贵组织不同意
statements-said-pass = 贵组织已跳过
statements-progress = 已回答
statements-done = 所有陈述均已回答
statements-done-text = 谢谢。之后可能还有新的陈述；您可在列表中更改回答。
statements-one-voice = 贵组织只有一票：其成员共同回答，以最后一次回答为准。其他任何人都看不到贵组织的回答。
statements-read-only = 磋商开放期间由参与组织回答。
statements-all = 所有陈述
statements-all-lead = 按提交顺序排列，并附贵组织的回答。
statements-none = 尚无陈述
statements-say = 回答
statements-change = 更改回答
statements-take-back = 撤回全部回答
statements-take-back-text = 贵组织的全部回答将被删除。磋商开放期间可以重新回答。
statements-new = 撰写陈述
statements-body = 陈述
statements-body-hint = 只写一个想法，便于他人表示同意或不同意。请勿写入可能危及他人的内容。
statements-new-audience = 先由办公室审阅；获准后，所有受征询者均可阅读，但不显示贵组织的名称。
statements-near = 已有相近的陈述
statements-near-text = 如其中一条已表达此意，请直接回答该条。如确有不同，请勾选下方选项后提交。
statements-differs = 我的陈述意思不同
statements-no-adding = 办公室在本次磋商中不再接受新的陈述。
statements-enough = 贵组织有{ $limit }条陈述尚未获准。请等待办公室审阅。
statements-gone = 该陈述已不再显示。请继续回答下一条。
statements-setup = 准备陈述
statements-setup-lead = 供各组织表示同意或不同意的短句。结果显示共识、意见群体以及少数意见。
statements-setup-audience = 磋商开放后，所有受征询者均可阅读。
statements-question = 所涉问题
statements-question-hint = 一句话的问题，显示在陈述上方。
statements-question-versions = 问题的其他语文本
statements-lines = 陈述
statements-lines-hint = 每行一条，不超过280个字符。请写出不同的观点；已有的陈述不会重复添加。
statements-adding = 各组织可自行撰写
statements-adding-hint = 没有人说出来的想法，就没有人能表示同意。
statements-live = 磋商开放期间显示意见图谱
statements-live-hint = 至少五个组织有新回答时才会更新。
statements-shown = 现有陈述
statements-line-too-long = 此行超过{ $limit }个字符：{ $line }…
statements-none-yet = 请至少写一条陈述。
statements-too-many = 已有{ $limit }条陈述，无法再添加。
statements-queue = 等待准许
statements-queue-lead = 凡表达一个想法且不危及任何人的，无论您是否赞同，均应准许。
statements-waiting = 等待中
statements-nothing-waits = 没有等待处理的内容。
statements-contested = 有异议
statements-decided = 已处理
statements-decide = 处理方式
statements-decide-button = 保存
statements-decide-again = 重新处理
statements-let-in = 准许
statements-join = 与另一条意思相同
statements-same-as = 另一条的编号
statements-decline = 不予准许
statements-take-out = 撤下
statements-reason = 理由
statements-reason-hint = 不予准许时须告知作者。
statements-no-such-number = 没有此编号的陈述。
statements-decided-meanwhile = 他人已在此期间处理了该陈述。请重新查看。
statements-somebody-else = 应由未参与该决定的人答复。
statements-appeal = 作者的意见
statements-appeal-answer = 办公室的答复
statements-appeal-waits = 办公室另一位人员正在审查。
statements-stays = 维持不予准许
statements-contest = 请求复核
statements-contest-audience = 由办公室内未参与该决定的人员阅读并答复。
statements-translate = 其他语文本
statements-state-waiting = 办公室正在审阅
statements-state-shown = 他人可以回答
statements-state-joined = 已并入意思相同的陈述
statements-state-declined = 未获准许
statements-state-withdrawn = 已撤回
statements-landscape = 意见图谱
statements-landscape-lead = 各组织的共识、意见群体以及少数意见。
statements-see-landscape = 查看图谱
statements-too-few = 目前尚无可显示的内容
statements-too-few-text = 须至少有五个组织回答，以免任何组织的回答被辨认出来。
statements-votes = 回答
statements-as-of = 截至{ $date }。
statements-protected = 每个组织计一次。不足五个时不予显示。
statements-common = 共识
statements-common-lead = 明显过半数者赞同或反对的内容。
statements-no-common = 没有明显过半数的共识。
statements-all-agree = { $of }个组织中有{ $n }个同意。
statements-all-disagree = { $of }个组织中有{ $n }个不同意。
statements-in-every-group = 每个群体中也都过半数如此。
statements-bridges = 跨群体的共同倾向
statements-bridges-lead = 在每个群体中，过半数组织都有同样倾向的陈述。
statements-bridge-agree = 每个群体中至少有{ $share }同意。
statements-bridge-disagree = 每个群体中至少有{ $share }不同意。
statements-groups = 意见群体
statements-group = { $name }组
statements-one-group = 回答未显示分成不同群体，只有一个群体。这并不意味着所有组织意见一致。
statements-stable = 即使缺少十分之一的回答，群体划分也不变。
statements-unstable = 这些群体的划分并不确定：如缺少十分之一的回答，许多组织会归入其他群体。请以共识为准，不要看重谁属于哪个群体。
statements-picture = 每个椭圆包含一个群体的大部分组织。距离越近，回答越相似。
statements-apart = 该群体的特点：
statements-nothing-apart = 没有任何一条陈述能单独将其区分开来。
statements-of-group-agree = 该组{ $of }个中有{ $n }个同意。
statements-of-group-disagree = 该组{ $of }个中有{ $n }个不同意。
statements-others-agree = 其他组织中有{ $share }同意。
statements-others-disagree = 其他组织中有{ $share }不同意。
statements-you = 贵组织的位置
statements-you-in-group = 贵组织的回答最接近{ $group }。
statements-you-in-group-sure = 贵组织的回答最接近{ $group }；略去部分回答反复检验，有{ $share }得出此结果。
statements-you-in-none = 贵组织不属于任何群体：回答过少，或介于各群体之间。
statements-you-one-group = 只有一个群体，贵组织在其中。
statements-you-alone = 仅贵组织可见。
statements-minority = 少数意见
statements-minority-lead = 较小群体中多数人持有而其他人多不持有的意见。每一条都会得到答复。
statements-few = 少数人持有
statements-no-minority = 回答中未显示此类意见。
statements-counts = 全部陈述及数据
statements-seen = 看过
statements-not-said = 这里显示的只是参与者的意见，不说明原因和强烈程度，也不包括无人说出的想法。
statements-own-votes = 贵组织对陈述的回答
done-votes-taken-back = 贵组织的全部回答已删除。
audit-statements-pose = 已提出陈述
audit-statement-decide = 已处理陈述
audit-statement-contest = 对未获准许的陈述提出异议
audit-statement-look-again = 已复核未获准许的陈述
audit-statement-translate = 陈述的语文本已保存
audit-statement-answer = 已答复陈述
audit-ballot-begin = 首次回答陈述
audit-ballot-take-back = 已撤回对陈述的回答
statements-organisations = { $n }个组织
statements-waiting-still = 有{ $n }条陈述等待准许或复核。请先处理。
statements-few-unanswered = 办公室有{ $n }条存在少数意见的陈述尚未答复。请先答复。
consultations-put-language = 更正语言
done-language = 语言已更正。
audit-contribution-put-language = 更正意见的语言
consultations-preview = 预览他人所见
consultations-preview-lead = 磋商开放后，其对象读到的就是这一页。此处不能作任何更改。

consultations-as-unlisted = 不具名：作为网络的一个组织
consultations-as-unlisted-hint = 这样只有办公室能看到贵组织的名称。这适用于贵组织在此所说的一切，直到贵组织在“贵组织名称出现之处”页面重新显示名称。
consultations-where = 对“{ $title }”提交的意见
consultations-where-hidden = 对一项您目前无法打开的磋商提交的意见
consultations-where-quoted = “{ $title }”中提及名称的已公布答复
consultations-where-quoted-stays = 这是办公室公布的文字。请联系该磋商的主管干事更改。
consultations-alike = 内容相近
consultations-alike-lead = 系统找出的内容相近的意见。请一并答复；与他人一同发声，分量丝毫不减。
consultations-alike-none = 没有内容相近的意见
consultations-alike-none-text = 每条意见各有所言。
consultations-alike-open = 查看并答复
consultations-alike-one = 内容相近的意见
consultations-alike-read = 请先阅读：一字之差，句意可能相反。需要单独答复的，请取消选择。
consultations-alike-more = 数量超过一次可答复的上限。答复这些之后，其余的会接着显示。
consultations-theme-voices = { $n ->
   *[other] 来自{ $n }个组织
}
consultations-theme-voices-few = 来自不足5个组织
consultations-voice = 声音{ $name }
consultations-voice-how = 贵组织会得到一个随机抽取的名称。磋商开放期间，可以查出其归属；磋商截止时密钥即被销毁，此后无人能够查出，本网站也不能。您的文字与他人的文字一同发布，每天至多一次。您写的内容和文风仍可能暴露您。
consultations-no-pseudonym = 本次磋商不接受不具名的意见。
consultations-voice-there = 贵组织已在此处不具名发表意见。请修改该意见，或先将其撤回。
consultations-named-there = 贵组织已在此处具名发表意见。每个组织只有一份意见：请先撤回另一份。
consultations-voice-title = 贵组织不具名发表的意见
consultations-voice-lead = 磋商开放期间，凡在此代表贵组织发言的人都可以阅读和修改。此后只有代码能打开。
consultations-voice-code-lead = 您写的内容，以及全部答复作出后对每一条的答复。读完后请关闭此页。
consultations-voice-none = 贵组织尚未在此处不具名发表意见
consultations-voice-waiting = 等待发布
consultations-voice-done = 已完成。
consultations-code-title = 您的代码
consultations-code-lead = 只有凭此代码，您才能在磋商截止后阅读答复，并说明意见是否得到考虑。
consultations-code-once = 代码只显示这一次。请先记下再继续。
consultations-code-keep = 持有代码者可以阅读您的意见并代您行事。请妥善保管；数字本身不会透露用途。不会有任何来信：请在办公室承诺答复之日来此查看。
consultations-code-continue = 我已记下
consultations-code-another = 换一个代码
consultations-code-another-text = 先前的代码将不再有效。
consultations-code-ask-title = 凭代码阅读答复
consultations-code-ask-lead = 供不具名发表意见者使用。最好不登录并使用无痕窗口：这样旁边不会留下任何记录。
consultations-code-label = 您的代码
consultations-code-hint = 十六位数字，带不带空格均可
consultations-code-wrong = 此代码无法打开任何内容。请核对十六位数字。
consultations-code-open = 打开
consultations-code-lost = 代码丢失后无法找回。磋商开放期间，贵组织可以换一个代码。
consultations-own-voices = 贵组织在开放的磋商中不具名发表的意见
consultations-voices-counted = { $n ->
   *[other] 此外，有{ $n }个组织不具名发表了意见。
}
done-voice = 您的文字已保存。
audit-consultation-release = 不具名意见已发布
audit-consultation-unlink = 不具名意见的密钥已销毁

# 一个组织的首次意见
first-title = 首次意见
first-setting = 首次意见先审阅后显示
first-setting-hint = 组织在本网站首次具名提交的意见须等您准许后才显示，最多三个工作日。受邀组织无须等待。
first-fact = 办公室先于他人阅读，最多三个工作日。
first-how = 如贵组织是首次具名发表意见，办公室会先于他人阅读。回执立即给出，以意见收到的时间为准。三个工作日之后，或在磋商截止时，意见会自行显示。
first-waits = 等待首次审阅
first-until = 最迟于{ $date }自行显示。
first-declined-how = 在磋商开放期间，您可以修改后重新提交，也可以请求复核。
first-again = 重新书写
first-lead = 这些组织是首次具名发表意见。凡不危及任何人的，无论您是否赞同，均应准许；不予准许时，须给出有助于重新书写的理由。
first-let-in-until = { $date }自行准许
first-with-it = 该组织在此等待的其他意见一并准许。
first-decided-meanwhile = 他人已在此期间处理。请重新查看。
first-wait = 审阅对“{ $title }”的首次意见（等待中：{ $n }）
first-contested-still = { $n ->
   *[other] 有{ $n }条首次意见的处理被提出异议。请先复核。
}
audit-first-look-let-in = 已准许首次意见
audit-first-look-decline = 首次意见未获准许
audit-first-look-contest = 对未获准许的首次意见请求复核
audit-first-look-look-again = 已复核未获准许的首次意见
mail-first-look-subject = 办公室已审阅您的首次意见
mail-first-look-body =
    { $name }，您好：

    办公室已审阅您的一条首次意见。处理结果以及您可以采取的步骤，列于您的文字旁：

    { $link }

# What changed since somebody was here, and what letters are about.
consultations-change-opened = 现已接受意见：{ $title }
consultations-change-extended = 发表意见的时间已延长：{ $title }
consultations-change-closed = 已停止接受意见：{ $title }
consultations-change-answered = 答复与结果已公布：{ $title }
consultations-change-followed-up = 后续情况已公布：{ $title }
consultations-topic = 贵组织受邀参加的磋商
consultations-topic-answers = 对您所提意见的答复
consultations-topic-contests = 您提出异议的答复的复核结果
mail-contest-settled-subject = 办公室已复核其答复
mail-contest-settled-body =
    { $name }，您好：

    您曾对办公室的一项答复提出异议。办公室已予复核，结果见此：

    { $link }
