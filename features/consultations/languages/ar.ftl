# The words of consultations.
consultations-title = المشاورات
consultations-lead = ما يسأل عنه المكتب المجتمع المدني، وما فعله بالإجابات.
consultations-none = لا توجد مشاورة بعد
consultations-none-text = تظهر المشاورات الجديدة هنا.
consultations-new = إعداد مشاورة
consultations-until = مفتوحة حتى { $date }
consultations-phases = المراحل
consultations-phase-draft = مسودة
consultations-phase-open = مفتوحة
consultations-phase-closed = مغلقة
consultations-phase-synthesis = التجميع
consultations-phase-response = الرد
consultations-phase-followed-up = المتابعة
consultations-move-open = فتحها للمساهمات
consultations-move-closed = إغلاقها
consultations-move-synthesis = بدء التجميع
consultations-move-response = نشر الرد
consultations-move-followed-up = وضع علامة المتابعة
consultations-move-text = سيبلغ المعنيون بذلك ولا يمكن التراجع عنه.
consultations-audience-public = يقرأ الجميع وتساهم منظمات الشبكة
consultations-audience-network = الشبكة فقط
consultations-audience-invited = المنظمات المدعوة فقط
consultations-read-by-public = يستطيع الجميع قراءة ما تكتبه.
consultations-read-by-network = تستطيع الشبكة والمكتب قراءة ما تكتبه.
consultations-read-by-invited = تستطيع المنظمات المدعوة والمكتب قراءة ما تكتبه.
consultations-for = لمن
consultations-officer = الموظف المسؤول
consultations-closes = آخر يوم للمساهمة
consultations-closes-past = اختر يوما لم يمض.
consultations-how = اختر فقرة أو سؤالا واكتب رأيك. يمكنك حفظ مسودة والعودة إليها.
consultations-questions = الأسئلة
consultations-questions-hint = سؤال في كل سطر.
consultations-text = النص
consultations-speak = إبداء الرأي
consultations-kind = ما ترسله
consultations-kind-comment = تعليق
consultations-kind-wording = صياغة أخرى
consultations-your-words = كلماتك
consultations-your-words-hint = اكتب بأي لغة. لا تذكر ما قد يعرض أحدا للخطر.
consultations-written-in = لغة النص
consultations-organisation = باسم أي منظمة
consultations-name = بأي اسم
consultations-as-organisation = باسم منظمتي
consultations-as-pseudonym = باسم مستعار في هذه المشاورة فقط
consultations-pseudonym = الاسم المستعار
consultations-pseudonym-taken = هذا الاسم المستعار مستعمل هنا. اختر غيره.
consultations-your-pseudonym = اسمك المستعار هنا { $name }.
consultations-name-rule = لا يرى القراء اسم منظمتك إلا إذا اختارت أن يروها.
consultations-send = إرسال
consultations-save = حفظ كمسودة
consultations-sign-in = يمكن لمنظمات الشبكة أن تساهم.
consultations-voices = ما قاله آخرون
consultations-no-voices = لم يتكلم أحد بعد.
consultations-an-organisation = منظمة
consultations-mine = مساهماتك
consultations-mine-lead = كلماتك والجواب على كل منها.
consultations-mine-none = لم تكتب هنا بعد
consultations-draft = مسودة
consultations-go-on = متابعة الكتابة
consultations-receipt = الإيصال والبصمة:
consultations-considered = هل أخذ هذا في الاعتبار؟
consultations-considered-yes = نعم
consultations-considered-partly = جزئيا
consultations-considered-no = لا
consultations-considered-words = ما تود قوله عن ذلك
consultations-contest = أعترض على هذا الجواب
consultations-contested = معترض عليه
consultations-rate = إبلاغ المكتب
consultations-rate-audience = المكتب
consultations-in-paragraph = الفقرة { $number } من النسخة الجديدة
consultations-title-label = العنوان
consultations-summary = موضوع المشاورة
consultations-summary-hint = اذكر أيضا ما سيفعل بالإجابات.
consultations-invited = المنظمات المدعوة
consultations-allow-pseudonyms = يجوز الكتابة باسم مستعار
consultations-document = النص المعروض للتشاور
consultations-document-hint = وورد أو ماركداون أو نص عادي، 8 ميغابايت على الأكثر. يحفظ الترقيم والحواشي.
consultations-pasted = أو ألصق النص
consultations-pasted-hint = سطر فارغ بين الفقرات.
consultations-prepare = حفظ كمسودة
consultations-draft-audience = المكتب إلى أن تفتح
consultations-nothing-to-consult = لا يوجد نص ولا سؤال بعد.
consultations-changed-meanwhile = نقل شخص آخر هذه المشاورة للتو. أعد تحميل الصفحة.
consultations-answered-meanwhile = أجاب شخص آخر للتو وبقي جوابه. نصك لا يزال أدناه.
consultations-too-late = انقضى آخر يوم للمساهمة. نصك لا يزال أدناه.
consultations-name-paragraph = اذكر فقرة النسخة الجديدة.
consultations-desk = التجميع
consultations-answer = الجواب
consultations-disposition-none = لم يجب عليه بعد
consultations-disposition-adopted = اعتمد
consultations-disposition-partly-adopted = اعتمد جزئيا
consultations-disposition-not-adopted = لم يعتمد
consultations-disposition-out-of-scope = خارج الموضوع
consultations-head-paragraph = الفقرة
consultations-head-author = الكاتب
consultations-head-language = اللغة
consultations-head-words = الكلمات
consultations-head-theme = المحور
consultations-head-disposition = القرار
consultations-head-reason = السبب
consultations-head-new-paragraph = فقرة النسخة الجديدة
consultations-themes-so-far = المحاور حتى الآن:
consultations-reason-hint = يقرؤه الكاتب بجانب كلماته.
consultations-new-paragraph-hint = مطلوب عند الاعتماد.
consultations-minority = عرضه كرأي للأقلية
consultations-keep-answer = حفظ الجواب
consultations-answer-audience = الكاتب وقراء النتيجة عند نشر الرد
consultations-new-version = النسخة الجديدة من النص
consultations-keep-version = حفظ النسخة الجديدة
consultations-result = ما سمعناه وما فعلناه
consultations-contributions = المساهمات
consultations-organisations = المنظمات
consultations-by-region = المشاركة حسب المنطقة
consultations-by-level = المشاركة حسب المستوى
consultations-region = المنطقة
consultations-others = غيرها
consultations-not-said = غير مذكور
consultations-few = أقل من 5
consultations-small-groups = تدمج المجموعات التي تقل عن خمس منظمات حتى لا يعرف أحد.
consultations-minority-title = آراء الأقلية
consultations-changes = ما تغير في النص
consultations-count = { $n ->
    [0] أبد رأيك
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $n } مساهمات
    [many] { $n } مساهمة
   *[other] { $n } مساهمة
}
consultations-waiting = { $n ->
    [0] لكل مساهمة جوابها.
    [one] مساهمة واحدة تنتظر جوابها.
    [two] مساهمتان تنتظران الجواب.
    [few] { $n } مساهمات تنتظر الجواب.
    [many] { $n } مساهمة تنتظر الجواب.
   *[other] { $n } مساهمة تنتظر الجواب.
}
consultations-unanswered = { $n ->
    [one] مساهمة واحدة بلا جواب بعد. كل من يتكلم يتلقى جوابا.
    [two] مساهمتان بلا جواب بعد. كل من يتكلم يتلقى جوابا.
    [few] { $n } مساهمات بلا جواب بعد. كل من يتكلم يتلقى جوابا.
    [many] { $n } مساهمة بلا جواب بعد. كل من يتكلم يتلقى جوابا.
   *[other] { $n } مساهمة بلا جواب بعد. كل من يتكلم يتلقى جوابا.
}
done-sent = وصلت مساهمتك. الإيصال بجانبها.
done-draft = حفظت مسودتك.
done-rated = شكرا. يراه المكتب.
done-consultation-added = حفظت المسودة. راجعها ثم افتحها.
done-moved = انتقلت المشاورة إلى المرحلة التالية.
done-answered = حفظ الجواب.
audit-consultation-add = إعداد مشاورة
audit-consultation-move = انتقال مشاورة
audit-consultation-new-version = حفظ نسخة جديدة
audit-contribution-send = إرسال مساهمة
audit-contribution-answer = الرد على مساهمة
audit-contribution-rate = تقييم الجواب
mail-answered-subject = أجاب المكتب
document-error-not-utf8 = الملف ليس بترميز UTF-8: أول خطأ عند { $offset }. احفظه بترميز UTF-8.
document-error-too-large = الملف أكبر من { $limit } بايت.
document-error-too-long = الفقرة { $number } تزيد على { $limit } حرف.
document-error-unknown-format = اختر ملف وورد أو ماركداون أو نصا عاديا.
document-error-not-a-docx = هذا ليس ملف وورد. احفظه من جديد بصيغة .docx.
document-error-malformed-docx = ملف وورد تالف عند { $part }. احفظه من جديد.
document-error-zip-bomb = ملف وورد كبير جدا عند فتحه.
document-error-too-deep = بنية ملف وورد متداخلة أكثر من اللازم.
document-error-empty = لا يوجد نص في الملف.
document-error-too-many-paragraphs = في الملف أكثر من { $limit } فقرة.
mail-answered-body =
    تحية طيبة { $name }،

    أجاب المكتب على ما كتبته. تجد كلماتك والجواب جنبا إلى جنب هنا:

    { $link }

    يمكنك أن تقول هل أخذت في الاعتبار، وأن تعترض على الجواب.
