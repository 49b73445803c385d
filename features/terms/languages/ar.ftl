# The words of the terms of reference.
terms-title = الاختصاصات
terms-lead = ما يلتزم به المكتب والمنظمة كل تجاه الآخر. يوقّع الطرفان ويُساءل الطرفان.
terms-version = النسخة { $number }
terms-since = سارية منذ { $date }
terms-from-the-start = البداية
terms-in-force-since = سارية منذ
terms-text = النص
terms-untranslated = لا توجد هذه النسخة بلغتك بعد. النص المعروض بالإنكليزية.
terms-words-older = أقدم: النسخة { $number }
terms-words-missing = غير متاح
terms-write-in = كتابة النص: { $language }
terms-history = السجل التاريخي
terms-history-caption = جميع النسخ؛ لا تُعدَّل أي منها أبدا
terms-number = النسخة
terms-published-by = نشرها
terms-reason = سبب التغيير
terms-not-in-force = استُبدلت هذه النسخة. النسخة { $number } هي التي توقَّع الآن.
terms-to-newest = قراءة النسخة السارية
terms-all-versions = جميع النسخ
terms-with = الاختصاصات مع { $name }
terms-signed-n = { $n ->
    [zero] لم توقّع أي منظمة.
    [one] وقّعت منظمة واحدة.
    [two] وقّعت منظمتان.
    [few] وقّعت { $n } منظمات.
    [many] وقّعت { $n } منظمة.
   *[other] وقّعت { $n } منظمة.
}
terms-signed-unsaid = لا يُذكر بعد عدد المنظمات الموقّعة، حتى لا يُعرف شيء عن أي منظمة بعينها.
terms-as-of = حتى { $date }
terms-figures-steady = تُعدّ هذه الأرقام مرة في الشهر. ولا يظهر تغيّر وراءه أقل من عشر منظمات، حتى لا يعرف أحد أي منظمة منها وقّعت.
terms-figures-exact = أرقام دقيقة لهذه اللحظة، للمكتب وحده. ويقرأ الجميع سواه أرقاما تُعدّ مرة في الشهر.
terms-kept = كيف أوفى المكتب بما عليه
terms-year = السنة
terms-kept-in-time = أُنجز في موعده
terms-kept-share = { $share }%
terms-kept-unsaid = لا يُذكر: المنظمات المعنية قليلة جدا.
terms-duties-office = ما على المكتب
terms-duties-organisation = ما على المنظمة
terms-rule-days-n = { $n ->
    [zero] تُستحق عند توقيع الطرفين
    [one] تُستحق بعد يوم عمل واحد من توقيع الطرفين
    [two] تُستحق بعد يومي عمل من توقيع الطرفين
    [few] تُستحق بعد { $n } أيام عمل من توقيع الطرفين
    [many] تُستحق بعد { $n } يوم عمل من توقيع الطرفين
   *[other] تُستحق بعد { $n } يوم عمل من توقيع الطرفين
}
terms-rule-months-n = { $n ->
    [zero] كل شهر
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $n } أشهر
    [many] كل { $n } شهرا
   *[other] كل { $n } شهر
}
terms-side-office = المكتب
terms-side-organisation = المنظمة
terms-between = بين المكتب و{ $name }
terms-stands-outside = ليست عضوا في الشبكة
terms-stands-unsigned = لم توقَّع بعد
terms-stands-by-organisation = وقّعتها المنظمة ولم يوقّعها المكتب بعد
terms-stands-by-office = وقّعها المكتب ولم توقّعها المنظمة بعد
terms-stands-in-force = سارية: وقّع الطرفان
terms-signatures = التوقيعات
terms-nobody-signed = لم يوقّع أحد هذه النسخة بعد.
terms-owed-by-side = الطرف
terms-signed-by = وقّعها
terms-signed-on = في
terms-digest = بصمة النص الموقَّع
terms-sign-by = يرجى من الطرفين التوقيع في موعد أقصاه { $date }.
terms-former-binds = تبقى النسخة { $number } سارية حتى يوقّع الطرفان هذه النسخة.
terms-other-languages = القراءة بلغة أخرى
terms-sign-title = التوقيع
terms-accept-sign = قرأت هذه الاختصاصات وأقبلها باسم { $name }.
terms-accept-countersign = قرأت هذه الاختصاصات وأقبلها باسم المكتب.
terms-accept-hint = يُحفظ مع توقيعك اسمك والوقت وبصمة النص أعلاه.
terms-accept-needed = يرجى تأكيد أنك قرأت الاختصاصات وتقبلها.
terms-sign-button = توقيع الاختصاصات
terms-audience = أعضاء هذه المنظمة والمكتب
terms-replaced = دخلت نسخة أخرى حيز النفاذ أثناء قراءتك. لم يوقَّع شيء. النسخة { $number } معروضة أدناه: يرجى قراءتها وتوقيعها.
terms-text-differs = النص الذي وقّعته ليس النص المحفوظ هنا. لم يوقَّع شيء. يرجى قراءة النص أدناه وتوقيعه.
terms-both-sides = وقّعت باسم الطرف الآخر. يجب أن يوقّع شخص آخر باسم هذا الطرف.
terms-signed-meanwhile = سبق أن وقّع شخص آخر باسم طرفك. توقيعه معروض أدناه.
terms-owed-title = ما على كل طرف
terms-open-caption = المفتوحة حسب موعد الاستحقاق
terms-done-caption = المنجزة، الأحدث أولا
terms-what = ما المطلوب
terms-owed-by = على من
terms-due = موعد الاستحقاق
terms-state = الحالة
terms-done-on = تاريخ الإنجاز
terms-organisation = المنظمة
terms-state-open = مفتوح
terms-state-overdue = متأخر
terms-state-done = أُنجز
terms-state-disputed = معترض عليه
terms-state-settled = أُنجز، ورُدّ على الاعتراض
terms-state-lapsed = سقط مع نسخة أقدم
terms-state-all = الكل
terms-overdue-n = { $n ->
    [zero] لا التزامات متأخرة.
    [one] التزام واحد متأخر.
    [two] التزامان متأخران.
    [few] { $n } التزامات متأخرة.
    [many] { $n } التزاما متأخرا.
   *[other] { $n } التزام متأخر.
}
terms-office-overdue = { $n ->
    [zero] لا التزامات متأخرة على المكتب.
    [one] على المكتب التزام واحد متأخر.
    [two] على المكتب التزامان متأخران.
    [few] على المكتب { $n } التزامات متأخرة.
    [many] على المكتب { $n } التزاما متأخرا.
   *[other] على المكتب { $n } التزام متأخر.
}
terms-obligation = الالتزام
terms-obligations = الالتزامات
terms-owed-office = ما على المكتب
terms-owed-organisation = ما على المنظمات
terms-owed-all = الطرفان
terms-none = لا شيء هنا
terms-none-text = لا التزام يطابق ما طلبته.
terms-unsigned = لم توقّع بعد
terms-unsigned-lead = منظمات الشبكة التي لم يكتمل معها توقيع الطرفين على النسخة { $number }.
terms-all-signed = وقّع الجميع
terms-to-sign-by = الموعد الأقصى للتوقيع
terms-not-asked = لم يُطلب منها بعد
terms-bound-by = ملتزمة بموجب
terms-by-version = بموجب
terms-comes-again = يتكرر
terms-you-wrote = تغير هذا منذ أن فتحته. ما كتبته محفوظ هنا لتستخدمه ثانية.
terms-step-done = أُعلن إنجازه
terms-step-disputed = اعتُرض عليه
terms-step-stands = رُدّ على الاعتراض: يظل منجزا
terms-step-reopened = رُدّ على الاعتراض: أُعيد فتحه
terms-do = الإعلان عن الإنجاز
terms-note = ما الذي أُنجز
terms-note-hint = بضع كلمات تتيح للطرف الآخر التحقق بنفسه.
terms-link = أين يمكن الاطلاع عليه
terms-link-hint = عنوان مثل https://example.org/report
terms-link-wrong = يرجى كتابة عنوان مثل https://example.org/report.
terms-do-button = أُنجز
terms-dispute = الاعتراض على الإنجاز
terms-dispute-reason = لماذا لم يُنجز
terms-dispute-hint = يقرأ الطرف الآخر هذا ويرد عليه.
terms-dispute-button = اعتراض
terms-answer = الرد على الاعتراض
terms-outcome = ما يترتب
terms-outcome-stands = أُنجز للأسباب الواردة أدناه
terms-outcome-reopened = أُعيد فتحه
terms-answer-words = الرد
terms-answer-button = إرسال الرد
terms-said-meanwhile = سبق أن أبدى شخص آخر رأيا في هذا. ما قيل معروض أدناه.
terms-new = نشر نسخة أخرى
terms-new-lead = تبقى النسخة السارية كما هي وتظل قراءتها متاحة. ولا تُلزم النسخة الجديدة أحدا قبل أن يوقّعها الطرفان.
terms-changed-meanwhile = دخلت نسخة أخرى حيز النفاذ منذ أن فتحت هذه الاستمارة. لم يُنشر شيء. ما كتبته محفوظ هنا؛ يرجى مقارنته بالنسخة السارية قبل النشر.
terms-reason-label = لماذا تتغير الاختصاصات
terms-reason-hint = علني. يقرؤه أولا من يُطلب منهم التوقيع ثانية.
terms-sign-within = أيام العمل المتاحة للتوقيع
terms-sign-within-hint = تبقى النسخة الموقعة سابقا سارية حتى ذلك الحين وبعده.
terms-body-in = النص: { $language }
terms-body-hint = السطر الفارغ يبدأ فقرة جديدة، والعلامة # تبدأ عنوانا.
terms-duties-hint = لحذف التزام أفرغ نصوصه. اترك الصفوف غير اللازمة فارغة.
terms-duty-in = الالتزام: { $language }
terms-code = الرمز
terms-code-hint = حروف لاتينية صغيرة من a إلى z وأرقام وشرطات. أبقه من نسخة إلى أخرى ليستمر ما هو مفتوح.
terms-code-wrong = يرجى كتابة رمز قصير من حروف لاتينية صغيرة من a إلى z وأرقام وشرطات.
terms-code-twice = هذا الرمز مكرر. لكل التزام رمز خاص به.
terms-rule = موعد الاستحقاق
terms-rule-days = مرة واحدة، بأيام العمل بعد التوقيع
terms-rule-months = يتكرر كل عدد من الأشهر
terms-amount = عدد الأيام أو الأشهر
terms-number-wrong = يرجى كتابة عدد صحيح من 1 إلى { $most }.
terms-other-languages-title = اللغات الأخرى
terms-other-languages-hint = تُكتب اللغة كاملة أو تُترك. وما يُترك يمكن إضافته لاحقا ويظهر حتى ذلك الحين بوصفه غير متاح أو أقدم.
terms-publish = نشر النسخة
terms-publish-audience = الجميع
terms-language-lead = متى حُفظ النص جاز توقيعه ولم يعد يُغيَّر. وتأتي التصويبات مع نسخة أخرى.
terms-language-keep = حفظ هذه اللغة
terms-language-there = لهذه النسخة نص بهذه اللغة بالفعل. لم يتغير شيء.
done-terms-signed = تم التوقيع. توقيعك معروض أدناه.
done-terms-published = تم النشر. يُطلب ممن وقّعوا النسخة السابقة توقيع هذه.
network-kind-terms = الاختصاصات
audit-terms-publish = نُشرت نسخة من الاختصاصات
audit-terms-translate = كُتبت الاختصاصات بلغة أخرى
audit-terms-sign = وُقّعت الاختصاصات
audit-obligation-done = أُعلن إنجاز التزام
audit-obligation-dispute = اعتُرض على التزام
audit-obligation-answer = رُدّ على اعتراض
terms-wait-sign = الاختصاصات تنتظر توقيعك: { $name }
terms-wait-owed = على منظمتك: { $what }
terms-wait-overdue = التزامات متأخرة على المكتب تجاه المنظمات ({ $n })
mail-terms-sign-subject = نص ينتظر توقيعك في إندابا
mail-terms-sign-body =
    تحية طيبة { $name }،

    ثمة نص ينتظر قراءتك وتوقيعك هنا:

    { $link }
mail-terms-word-subject = جديد لك في إندابا
mail-terms-word-body =
    تحية طيبة { $name }،

    أُضيف ما يعنيك. يرجى قراءته هنا:

    { $link }
mail-terms-due-subject = موعد يقترب في إندابا
mail-terms-due-body =
    تحية طيبة { $name }،

    { $n ->
        [zero] هناك ما يحل موعده اليوم. يرجى الاطلاع عليه هنا:
        [one] هناك ما يحل موعده بعد يوم واحد. يرجى الاطلاع عليه هنا:
        [two] هناك ما يحل موعده بعد يومين. يرجى الاطلاع عليه هنا:
        [few] هناك ما يحل موعده بعد { $n } أيام. يرجى الاطلاع عليه هنا:
        [many] هناك ما يحل موعده بعد { $n } يوما. يرجى الاطلاع عليه هنا:
       *[other] هناك ما يحل موعده بعد { $n } يوم. يرجى الاطلاع عليه هنا:
    }

    { $link }
terms-part-changed = لا يمكن التراجع: تغيرت بعد الدمج اختصاصات أو التزامات انتقلت.
terms-part-signed = لا يمكن التراجع: وُقعت بعد الدمج اختصاصات باسم السجل الباقي.

# What is stored about a person
terms-own-signatures = اختصاصات وقّعتها
terms-own-versions = اختصاصات نشرتها

terms-where = توقيع على النسخة { $number } من الاختصاصات
terms-where-stays = يعتمد الطرفان على ما وقعاه. وتنتهي الاختصاصات حين تغادر منظمتكم الشبكة.
