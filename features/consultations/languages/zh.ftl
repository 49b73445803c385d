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
consultations-move-text = 有关各方将获通知，此操作无法撤销。
consultations-audience-public = 人人可读；网络内的组织可提交意见
consultations-audience-network = 仅限网络
consultations-audience-invited = 仅限受邀组织
consultations-read-by-public = 您写的内容人人可读。
consultations-read-by-network = 您写的内容，网络和办公室可读。
consultations-read-by-invited = 您写的内容，受邀组织和办公室可读。
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
consultations-your-words-hint = 可用任何语言书写。请略去可能危及他人的内容。
consultations-written-in = 所用语言
consultations-organisation = 代表哪个组织
consultations-name = 以何种名义
consultations-as-organisation = 以本组织的名义
consultations-as-pseudonym = 使用化名，仅限本次磋商
consultations-pseudonym = 化名
consultations-pseudonym-taken = 此处已有人使用这个化名。请另选一个。
consultations-your-pseudonym = 您在此处的化名是{ $name }。
consultations-name-rule = 只有贵组织允许的读者才能看到其名称。
consultations-send = 提交
consultations-save = 保存为草稿
consultations-sign-in = 网络内的组织可以提交意见。
consultations-voices = 其他人的意见
consultations-no-voices = 尚无人就此发表意见。
consultations-an-organisation = 某组织
consultations-mine = 您的意见
consultations-mine-lead = 您写的内容，以及对每一条的答复。
consultations-mine-none = 您尚未在此处写过意见
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
consultations-in-paragraph = 新版本第 { $number } 段
consultations-title-label = 标题
consultations-summary = 内容简介
consultations-summary-hint = 请同时说明将如何处理所得到的意见。
consultations-invited = 受邀组织
consultations-allow-pseudonyms = 允许使用化名
consultations-document = 供磋商的文本
consultations-document-hint = Word、Markdown 或纯文本，最大 8 MB。编号和脚注予以保留。
consultations-pasted = 或粘贴文本
consultations-pasted-hint = 段落之间空一行。
consultations-prepare = 保存为草案
consultations-draft-audience = 开放之前仅办公室可见
consultations-nothing-to-consult = 尚无文本，也无问题。
consultations-changed-meanwhile = 另有人刚刚将此磋商转入下一阶段。请重新加载页面。
consultations-answered-meanwhile = 另有人刚刚作了答复。其答复有效；您的文字仍在下方。
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
consultations-few = 少于 5 个
consultations-small-groups = 不足五个组织的类别合并列出，以免有人被辨认出来。
consultations-minority-title = 少数意见
consultations-changes = 文本的改动
consultations-count = { $n ->
    [0] 发表意见
   *[other] { $n } 条意见
}
consultations-waiting = { $n ->
    [0] 每条意见均已得到答复。
   *[other] { $n } 条意见有待答复。
}
consultations-unanswered = { $n ->
   *[other] { $n } 条意见尚未得到答复。凡发表意见者，均应得到答复。
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
mail-answered-subject = 办公室已作出答复
document-error-not-utf8 = 文件不是 UTF-8 编码：第一个错误字节位于 { $offset }。请以 UTF-8 保存。
document-error-too-large = 文件超过 { $limit } 字节。
document-error-too-long = 第 { $number } 段超过 { $limit } 个字符。
document-error-unknown-format = 请选择 Word、Markdown 或纯文本文件。
document-error-not-a-docx = 这不是 Word 文件。请重新保存为 .docx 格式。
document-error-malformed-docx = Word 文件在 { $part } 处损坏。请重新保存。
document-error-zip-bomb = Word 文件解压后过大。
document-error-too-deep = Word 文件的嵌套层次过多。
document-error-empty = 文件中没有文字。
document-error-too-many-paragraphs = 文件超过 { $limit } 段。
mail-answered-body =
    { $name }，您好：

    办公室已答复您所写的内容。您的文字和答复并列于此：

    { $link }

    您可以说明意见是否得到考虑，也可以对答复提出异议。
