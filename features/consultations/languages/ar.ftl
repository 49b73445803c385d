# The words of consultations.
consultations-title = المشاورات
consultations-lead = ما يسأل المكتب عنه المجتمع المدني، وما فعله بالإجابات.
consultations-none = لا توجد مشاورات بعد
consultations-none-text = ستظهر المشاورات الجديدة هنا.
consultations-new = إعداد مشاورة
consultations-until = مفتوحة حتى { $date }
consultations-phases = المراحل
consultations-phase-draft = مسودة
consultations-phase-open = مفتوحة
consultations-phase-closed = مغلقة
consultations-phase-synthesis = التوليف
consultations-phase-response = الرد
consultations-phase-followed-up = تمت المتابعة
consultations-move-open = فتح المشاورة للمساهمات
consultations-move-closed = إغلاق المشاورة
consultations-move-synthesis = بدء التوليف
consultations-move-response = نشر الرد
consultations-move-followed-up = تأكيد إتمام المتابعة
consultations-move-text = سيُبلَّغ المعنيون بذلك، ولا يمكن التراجع عنه.
consultations-audience-public = للجميع أن يقرؤوا، ولمنظمات الشبكة أن تساهم
consultations-audience-network = الشبكة فقط
consultations-audience-invited = المنظمات المدعوة فقط
consultations-read-by-public = يستطيع الجميع قراءة ما تكتبه.
consultations-read-by-network = تستطيع الشبكة والمكتب قراءة ما تكتبه.
consultations-read-by-invited = تستطيع المنظمات المدعوة والمكتب قراءة ما تكتبه.
consultations-for = موجهة إلى
consultations-officer = الموظف المسؤول
consultations-closes = آخر يوم للمساهمة
consultations-closes-past = اختر يوما لم يمضِ بعد.
consultations-how = اختر فقرة أو سؤالا واكتب ما تراه. يمكنك حفظ مسودة والعودة إليها لاحقا.
consultations-questions = الأسئلة
consultations-questions-hint = سؤال في كل سطر.
consultations-text = النص
consultations-speak = إبداء الرأي
consultations-your-words = ما تود قوله
consultations-your-words-hint = اكتب بأي لغة. لا تذكر ما قد يعرّض أحدا للخطر.
consultations-written-in = لغة النص
consultations-organisation = باسم أي منظمة
consultations-name = بأي اسم
consultations-as-organisation = باسم منظمتي
consultations-as-pseudonym = باسم مستعار في هذه المشاورة فقط
consultations-pseudonym = الاسم المستعار
consultations-pseudonym-taken = هذا الاسم المستعار مستعمل هنا. اختر اسما آخر.
consultations-your-pseudonym = اسمك المستعار هنا { $name }.
consultations-name-rule = لا يُعرض اسم منظمتك إلا لمن اختارت أن يروه.
consultations-send = إرسال
consultations-save = حفظ كمسودة
consultations-sign-in = يمكن لمنظمات الشبكة أن تساهم.
consultations-voices = ما قاله آخرون
consultations-no-voices = لم يبدِ أحد رأيه في هذا بعد.
consultations-an-organisation = منظمة
consultations-mine = مساهماتك
consultations-mine-lead = ما كتبته، والرد على كل مساهمة.
consultations-mine-none = لم تكتب هنا بعد
consultations-draft = مسودة
consultations-go-on = متابعة الكتابة
consultations-receipt = الإيصال والبصمة:
consultations-considered = هل أُخذ هذا في الاعتبار؟
consultations-considered-yes = نعم
consultations-considered-partly = جزئيا
consultations-considered-no = لا
consultations-considered-words = ما تود قوله بهذا الشأن
consultations-contest = أعترض على هذا الرد
consultations-contested = معترض عليها
consultations-rate = إبلاغ المكتب
consultations-rate-audience = المكتب
consultations-in-paragraph = الفقرة { $number } من النسخة الجديدة
consultations-title-label = العنوان
consultations-summary = موضوع المشاورة
consultations-summary-hint = اذكر أيضا ما سيُفعل بالإجابات.
consultations-invited = المنظمات المدعوة
consultations-allow-pseudonyms = يجوز الكتابة باسم مستعار
consultations-document = النص المعروض للتشاور
consultations-document-hint = ملف Word أو Markdown أو نص عادي، 8 ميغابايت على الأكثر. يُحتفظ بالترقيم والحواشي.
consultations-pasted = أو ألصق النص
consultations-pasted-hint = سطر فارغ بين الفقرات.
consultations-prepare = حفظ كمسودة
consultations-draft-audience = المكتب وحده إلى أن تُفتح المشاورة
consultations-nothing-to-consult = لا يوجد نص ولا سؤال بعد.
consultations-changed-meanwhile = نقل شخص آخر هذه المشاورة إلى مرحلة أخرى للتو. أعد تحميل الصفحة.
consultations-answered-meanwhile = رد شخص آخر على هذه المساهمة للتو، ورده قائم. نصك لا يزال أدناه.
consultations-too-late = انقضى آخر يوم للمساهمة. نصك لا يزال أدناه.
consultations-name-paragraph = اذكر فقرة النسخة الجديدة.
consultations-desk = التوليف
consultations-answer = الرد
consultations-disposition-none = لم يُرد عليها بعد
consultations-disposition-adopted = أُخذ بها
consultations-disposition-partly-adopted = أُخذ بها جزئيا
consultations-disposition-not-adopted = لم يؤخذ بها
consultations-disposition-out-of-scope = خارج نطاق المشاورة
consultations-head-paragraph = الفقرة
consultations-head-author = صاحب المساهمة
consultations-head-language = اللغة
consultations-head-words = النص
consultations-head-theme = الموضوع
consultations-head-disposition = ما تقرر
consultations-head-reason = السبب
consultations-head-new-paragraph = فقرة النسخة الجديدة
consultations-themes-so-far = المواضيع حتى الآن:
consultations-reason-hint = يقرؤه صاحب المساهمة بجانب ما كتبه.
consultations-new-paragraph-hint = مطلوب إذا أُخذ بشيء من المساهمة.
consultations-minority = عرضها بوصفها رأي أقلية
consultations-keep-answer = حفظ الرد
consultations-answer-audience = صاحب المساهمة وقراء النتيجة، بعد نشر الرد
consultations-new-version = النسخة الجديدة من النص
consultations-keep-version = حفظ النسخة الجديدة
consultations-result = ما سمعناه وما فعلناه
consultations-contributions = المساهمات
consultations-organisations = المنظمات
consultations-by-region = المشاركة حسب المنطقة
consultations-by-level = المشاركة حسب المستوى
consultations-region = المنطقة
consultations-others = أخرى
consultations-not-said = غير محدد
consultations-few = أقل من 5
consultations-small-groups = تُجمع الفئات التي تضم أقل من خمس منظمات في فئة واحدة، حتى لا يمكن التعرف على أحد.
consultations-minority-title = آراء الأقلية
consultations-changes = ما تغيّر في النص
consultations-count = { $n ->
    [0] أبدِ رأيك
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $n } مساهمات
    [many] { $n } مساهمة
   *[other] { $n } مساهمة
}
consultations-waiting = { $n ->
    [0] لكل مساهمة ردها.
    [one] مساهمة واحدة تنتظر الرد.
    [two] مساهمتان تنتظران الرد.
    [few] { $n } مساهمات تنتظر الرد.
    [many] { $n } مساهمة تنتظر الرد.
   *[other] { $n } مساهمة تنتظر الرد.
}
consultations-unanswered = { $n ->
    [one] مساهمة واحدة لم يُرد عليها بعد. كل من يدلي برأيه يتلقى ردا.
    [two] مساهمتان لم يُرد عليهما بعد. كل من يدلي برأيه يتلقى ردا.
    [few] { $n } مساهمات لم يُرد عليها بعد. كل من يدلي برأيه يتلقى ردا.
    [many] { $n } مساهمة لم يُرد عليها بعد. كل من يدلي برأيه يتلقى ردا.
   *[other] { $n } مساهمة لم يُرد عليها بعد. كل من يدلي برأيه يتلقى ردا.
}
done-sent = وصلت مساهمتك. الإيصال بجانبها.
done-draft = حُفظت مسودتك.
done-rated = شكرا لك. سيطلع المكتب على ذلك.
done-consultation-added = حُفظت المسودة. راجعها ثم افتح المشاورة.
done-moved = انتقلت المشاورة إلى المرحلة التالية.
done-answered = حُفظ الرد.
audit-consultation-add = إعداد مشاورة
audit-consultation-move = انتقال مشاورة
audit-consultation-new-version = حفظ نسخة جديدة
audit-contribution-send = إرسال مساهمة
audit-contribution-answer = الرد على مساهمة
audit-contribution-rate = تقييم الرد
mail-answered-subject = رد المكتب على ما كتبته
document-error-not-utf8 = الملف ليس بترميز UTF-8: أول بايت خاطئ في الموضع { $offset }. احفظه بترميز UTF-8.
document-error-too-large = الملف أكبر من { $limit } بايت.
document-error-too-long = { $limit ->
    [one] في الفقرة { $number } أكثر من حرف واحد.
    [two] في الفقرة { $number } أكثر من حرفين.
    [few] في الفقرة { $number } أكثر من { $limit } أحرف.
    [many] في الفقرة { $number } أكثر من { $limit } حرفا.
   *[other] في الفقرة { $number } أكثر من { $limit } حرف.
}
document-error-unknown-format = اختر ملف Word أو Markdown أو نصا عاديا.
document-error-not-a-docx = هذا ليس ملف Word. احفظه من جديد بصيغة DOCX.
document-error-malformed-docx = ملف Word تالف عند { $part }. احفظه من جديد.
document-error-zip-bomb = حجم ملف Word كبير جدا بعد فك ضغطه.
document-error-too-deep = في ملف Word مستويات متداخلة أكثر من اللازم.
document-error-empty = لا يوجد نص في الملف.
document-error-too-many-paragraphs = { $limit ->
    [one] في الملف أكثر من فقرة واحدة.
    [two] في الملف أكثر من فقرتين.
    [few] في الملف أكثر من { $limit } فقرات.
    [many] في الملف أكثر من { $limit } فقرة.
   *[other] في الملف أكثر من { $limit } فقرة.
}
mail-answered-body =
    تحية طيبة { $name }،

    رد المكتب على ما كتبته. تجد كلماتك والرد عليها جنبا إلى جنب هنا:

    { $link }

    يمكنك أن تذكر هل أُخذت في الاعتبار، وأن تعترض على الرد.
