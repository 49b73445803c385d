# كلمات طلب الانضمام إلى الشبكة.
admission-apply-nav = انضموا إلينا
admission-apply-title = الانضمام إلى الشبكة
admission-apply-lead = تجمع الشبكة منظمات المجتمع المدني التي تعمل مع المكتب، عالمية كانت أو محلية، كبيرة أو صغيرة. لا تحتاجون إلى حساب لتقديم الطلب، ويمكنكم التوقف والعودة متى شئتم.
admission-apply-yours = طلبكم
admission-apply-open-here = يوجد طلب مفتوح في هذا المتصفح.
admission-apply-go-on = المتابعة
admission-apply-leave = الخروج وإغلاقه هنا
admission-apply-start = بدء طلب
admission-apply-return = العودة بالرمز
admission-apply-what-title = ما هي الشبكة
admission-apply-what = يُدعى الأعضاء إلى المشاورات ويتعارفون ويتلقون ردا حين يتكلمون. ويبقون مستقلين عن المكتب، وهو مسؤول أمامهم كما هم مسؤولون أمامه.
admission-apply-criteria-title = المعايير السارية
admission-apply-criteria-lead = سارية منذ { $date }. يُنظر في طلبكم وفقا للمعايير السارية يوم إرساله.
admission-apply-criteria-history = جميع النسخ
admission-apply-time-title = كم يستغرق الأمر
admission-apply-time = { $n ->
    [zero] يبت المكتب في الطلب خلال { $n } يوم عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
    [one] يبت المكتب في الطلب خلال يوم عمل واحد من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
    [two] يبت المكتب في الطلب خلال يومي عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
    [few] يبت المكتب في الطلب خلال { $n } أيام عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
    [many] يبت المكتب في الطلب خلال { $n } يوم عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
   *[other] يبت المكتب في الطلب خلال { $n } يوم عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
}
admission-apply-time-appeal = يذكر الرفض المعيار والسبب، ويؤكده شخص ثان، ويمكن الطعن فيه أمام فريق لم يشارك فيه.
admission-apply-data-title = ماذا يحدث لما تكتبونه
admission-apply-data-readers = لا أحد يقرأ المسودة سواكم. وبعد إرسالها يقرؤها في المكتب من يبتون فيها ومن يراجع عملهم.
admission-apply-data-shown = لا يعلم أحد غيرهم بطلبكم. وأنتم من يقرر إن كان غيرهم يرى منظمتكم بعد قبولها، وإن لم تختاروا فلا يراها إلا المكتب.
admission-apply-data-draft = { $n ->
    [zero] تُمحى المسودة التي لا يغيرها أحد خلال { $n } يوم.
    [one] تُمحى المسودة التي لا يغيرها أحد خلال يوم واحد.
    [two] تُمحى المسودة التي لا يغيرها أحد خلال يومين.
    [few] تُمحى المسودة التي لا يغيرها أحد خلال { $n } أيام.
    [many] تُمحى المسودة التي لا يغيرها أحد خلال { $n } يوما.
   *[other] تُمحى المسودة التي لا يغيرها أحد خلال { $n } يوم.
}
admission-apply-data-kept = { $n ->
    [zero] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ { $n } يوم، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
    [one] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ يوما واحدا، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
    [two] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ يومين، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
    [few] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ { $n } أيام، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
    [many] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ { $n } يوما، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
   *[other] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ { $n } يوم، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
}
admission-apply-data-device = على جهاز يستخدمه غيركم، اخرجوا حين تتوقفون. لا يظهر رمزكم في أي رسالة ولا في أي عنوان.
admission-apply-return-title = العودة إلى طلبكم
admission-apply-return-lead = اكتبوا الرمز الذي دونتموه.
admission-apply-code-label = رمزكم
admission-apply-code-hint = ستة عشر رقما، بمسافات أو من دونها
admission-apply-open = فتح الطلب
admission-apply-code-lost = لا يمكن لأحد استعادة رمز مفقود.
admission-apply-begin-anew = بدء طلب جديد
admission-apply-code-wrong = هذا الرمز لا يفتح شيئا. تحققوا من الأرقام الستة عشر. وإذا كانت صحيحة فإن الطلب لم يعد محفوظا.
admission-apply-code-title = دوّنوا رمزكم
admission-apply-code-lead = بهذا الرمز وحده تعودون إلى طلبكم.
admission-apply-code-replaced = يحل محل الرمز السابق الذي لم يعد يفتح شيئا.
admission-apply-code-once = يظهر هذه المرة فقط ولا يمكن إظهاره ثانية. دوّنوه قبل المتابعة.
admission-apply-code-keep = من لديه الرمز يستطيع قراءة الطلب وتغييره. احفظوه حيث لا ينظر غيركم، فلا شيء على الورق يدل على غرضه.
admission-apply-code-continue = دوّنته
admission-apply-code-new = الحصول على رمز آخر
admission-apply-tasks-lead = ست خطوات قصيرة بأي ترتيب. يبقى كل ما تحفظونه، مكتملا كان أم لا.
admission-apply-tasks = الخطوات
admission-apply-task = الخطوة
admission-apply-task-state = الحالة
admission-apply-check = مراجعة إجاباتكم
admission-apply-preview = من سيرى ماذا
admission-apply-erased-on = إذا لم يتغير شيء قبل { $date } مُحيت هذه المسودة في ذلك اليوم.
admission-apply-stop-title = التوقف مؤقتا
admission-apply-stop-text = كل شيء محفوظ. عودوا برمزكم. وإن لم تدونوه فاحصلوا على رمز آخر قبل الخروج.
admission-apply-delete = محو هذه المسودة
admission-apply-delete-text = يُمحى كل ما كتبتموه فورا ولا يمكن استعادته.
admission-apply-delete-yes = المحو
admission-apply-done = تم
admission-apply-partly = ينقصها شيء
admission-apply-not-yet = لم تبدأ بعد
admission-apply-step-of = الخطوة { $n } من 6
admission-apply-step-who = من أنتم
admission-apply-lead-who = المنظمة والشخص الذي يراسله المكتب بشأن هذا الطلب.
admission-apply-step-reach = أين تعملون
admission-apply-lead-reach = مدى عملكم ومكانه.
admission-apply-step-work = ما تعملون عليه
admission-apply-lead-work = موضوعات استراتيجية مكافحة الإرهاب العالمية وما يتقاطع معها. وما تقدمونه وما تبحثون عنه اختياري.
admission-apply-step-people = من يقود المنظمة
admission-apply-lead-people = اختياري. لا يراه إلا المكتب، ويستخدمه في أرقام لا يمكن فيها تمييز أحد.
admission-apply-step-independence = إعلان الاستقلالية
admission-apply-lead-independence = ليست الصلات بالحكومات عائقا إذا صُرّح بها. لا يقرأ هذا إلا المكتب.
admission-apply-step-visibility = من يجوز له رؤيتكم
admission-apply-lead-visibility = يسري هذا بعد قبولكم. ويمكنكم تغييره لاحقا في أي وقت.
admission-apply-cut = هذا أكثر مما يمكن حفظه. حُفظت أول 20000 حرف من كل خانة، وما زال النص كله في هذه الصفحة. اختصروه واحفظوه ثانية.
admission-apply-theirs = تغيرت هذه الصفحة في مكان آخر
admission-apply-theirs-text = في ما يلي المحفوظ الآن. وما زال نصكم في الخانات. إذا حفظتم ثانية حل نصكم محله.
admission-apply-name-hint = كما تسمون أنفسكم، بأي كتابة
admission-apply-purpose-hint = ما تريدون تغييره ولمن وكيف
admission-apply-contact = الشخص الذي نراسله
admission-apply-contact-hint = أي اسم يمكن أن نخاطبه به
admission-apply-email = عنوان البريد
admission-apply-email-hint = لا تذكر رسائلنا أي منظمة ولا تحتوي على رمز.
admission-apply-zone-hint = تنتهي مهلكم بنهاية اليوم في هذه المنطقة.
admission-apply-level-hint = الأوسع انطباقا
admission-apply-country = بلد المقر أو منطقته
admission-apply-country-hint = تتبع الأسماء معيار الأمم المتحدة M49.
admission-apply-themes-hint = اختاروا واحدا على الأقل.
admission-apply-funding = مصادر أموالكم
admission-apply-funding-hint = المصادر الرئيسية ونسبها التقريبية. وإن لم يكن هناك مال فاذكروا ذلك.
admission-apply-governments = الصلات بالحكومات
admission-apply-governments-hint = اتركوها فارغة إن لم توجد.
admission-apply-officials = مسؤولون حكوميون في مجلسكم
admission-apply-officials-hint = من يشغلون مناصب عامة. اتركوها فارغة إن لم يوجدوا.
admission-apply-visibility-hint = إن لم تختاروا شيئا فلا يراكم إلا المكتب.
admission-apply-save = حفظ ومتابعة
admission-apply-save-leave = حفظ ومغادرة هذه الصفحة
admission-apply-audience = لا أحد قبل إرساله، ثم المكتب فقط
admission-apply-audience-sent = المكتب فقط
admission-apply-entry-title = هل هذه منظمتكم؟
admission-apply-entry-lead = لهذه القيود من السجلات العامة أسماء تشبه اسمكم. إذا كان أحدها منظمتكم فاختاروه كي لا ترد مرتين.
admission-apply-entry-nothing = لا يوجد قيد في السجلات العامة باسم يشبه اسمكم. لا شيء مطلوب هنا.
admission-apply-entry-legend = أي من هذه منظمتكم؟
admission-apply-entry-none = لا، لسنا في هذه القائمة
admission-apply-proof = كيف نتحقق من أنكم تتكلمون باسمها
admission-apply-proof-hint = مطلوب إذا اخترتم قيدا. مثلا موقعها الرسمي أو عنوان بريد فيه أو شخص يمكننا سؤاله.
admission-apply-claim = القيد الذي يخصكم في السجل
admission-apply-check-title = مراجعة إجاباتكم
admission-apply-missing = قبل الإرسال
admission-apply-nothing-said = لم يُذكر شيء
admission-apply-change = تغيير
admission-apply-submit-text = بإرساله تقرون بأن هذه الإجابات صحيحة على حد علمكم. ويمكنكم سحبه ما لم يُقترح قرار.
admission-apply-submit = إرسال الطلب
admission-apply-back = العودة إلى طلبكم
admission-apply-incomplete = ما زال في الإجابات شيء ناقص أو غير صحيح. اتبعوا الروابط في صفحة «مراجعة إجاباتكم».
admission-apply-changed-meanwhile = تغيرت هذه الصفحة في مكان آخر أثناء كتابتكم. لم يضع شيء مما كتبتم: قارنوا ثم احفظوا ثانية.
admission-apply-changed-look = تغير الطلب منذ فتحتم هذه الصفحة. ألقوا عليه نظرة أخرى ثم أرسلوه.
admission-apply-preview-title = من سيرى ماذا
admission-apply-preview-lead = بعد القبول، وفقا لاختياركم الحالي: { $choice }.
admission-apply-change-visibility = تغيير من يراكم
admission-apply-state-draft = مسودة
admission-apply-state-submitted = لدى المكتب
admission-apply-state-clarification = سؤال موجه إليكم
admission-apply-state-deciding = قيد البت
admission-apply-state-admitted = قُبل
admission-apply-state-refused = رُفض
admission-apply-state-withdrawn = مسحوب
admission-apply-state-expired = ممحو
admission-apply-next-submitted = يدرس المكتب كل معيار، ومهلته جارية.
admission-apply-next-clarification = أجيبوا عن أسئلة المكتب. وحتى ذلك الحين تبقى المهلة متوقفة.
admission-apply-next-deciding = اقتُرح قرار وينتظر شخصا ثانيا. لا شيء مطلوب منكم.
admission-apply-next-admitted = أهلا بكم. أُرسلت إلى عنوانكم دعوة لإنشاء حساب، وتصلكم بالبريد.
admission-apply-next-refused = القرار أدناه مع معياره وسببه وكيفية الطعن.
admission-apply-next-withdrawn = أُغلق بوصفه مسحوبا في { $date }. مُحي ما كتبتموه. يمكنكم التقديم ثانية في أي وقت.
admission-apply-next-expired = لم يغير أحد هذه المسودة مدة طويلة فمُحي ما كُتب فيها في { $date }. ابدؤوا طلبا جديدا.
admission-apply-receipt = إيصال
admission-apply-number = الرقم
admission-apply-received = تاريخ الاستلام
admission-apply-decided-by = على المكتب أن يبت بحلول
admission-apply-clock = المهلة
admission-apply-late = انقضى اليوم المحدد. تأخر المكتب وما زال مدينا لكم بقرار.
admission-apply-days-left = { $n ->
    [zero] لم يبق أي يوم عمل
    [one] بقي يوم عمل واحد
    [two] بقي يوما عمل
    [few] بقيت { $n } أيام عمل
    [many] بقي { $n } يوم عمل
   *[other] بقي { $n } يوم عمل
}
admission-apply-stopped = { $n ->
    [zero] متوقفة ولم يبق أي يوم عمل
    [one] متوقفة وقد بقي يوم عمل واحد
    [two] متوقفة وقد بقي يوما عمل
    [few] متوقفة وقد بقيت { $n } أيام عمل
    [many] متوقفة وقد بقي { $n } يوم عمل
   *[other] متوقفة وقد بقي { $n } يوم عمل
}
admission-apply-questions = يسألكم المكتب
admission-apply-answer-until = أجيبوا بحلول { $date }. بعد ذلك اليوم يُغلق الطلب بوصفه مسحوبا.
admission-apply-amend = تغيير إجابات أخرى أولا
admission-apply-answer = إرسال الإجابات
admission-apply-decision = القرار
admission-apply-appeal-until = يمكنكم الطعن حتى نهاية يوم { $date }.
admission-apply-appeal-was = كان آخر يوم للطعن { $date }.
admission-apply-decision-appeal = قراءة القرار أو الطعن فيه
admission-apply-decision-read = قراءة القرار
admission-apply-answered = ما سُئل عنه وأُجيب
admission-apply-read = قراءة ما كتبتموه
admission-apply-come-back = عودوا برمزكم لمعرفة الحالة. وتخبركم رسالة حين يتغير شيء.
admission-apply-appeals = إذا رفض المكتب فيمكنكم الطعن خلال 20 يوم عمل. ويبت فريق لم يشارك أعضاؤه في الرفض.
admission-apply-withdraw = سحب الطلب
admission-apply-withdraw-text = يُمحى ما كتبتموه فورا، ويبقى مسجلا أنه كان هناك طلب. لا يترتب على ذلك شيء آخر، ويمكنكم التقديم ثانية.
admission-apply-withdraw-yes = سحبه
admission-apply-finding-met = مستوفى
admission-apply-finding-not-met = غير مستوفى
admission-apply-finding-unclear = يحتاج إلى توضيح
done-application-left = خرجتم. أُغلق طلبكم في هذا المتصفح.
done-application-kept = تم الحفظ.
done-application-submitted = طلبكم لدى المكتب. هذه الصفحة هي إيصالكم.
done-application-answered = إجاباتكم لدى المكتب. استؤنفت المهلة.
done-application-withdrawn = سُحب الطلب ومُحي.
mail-admission-received-subject = استلمنا ما أرسلتموه
mail-admission-received-body =
    وصل ما أرسلتموه. برمزكم ترون حالته:

    { $link }
mail-admission-received-again-subject = استلمنا ما أرسلتموه
mail-admission-received-again-body =
    وصل ما أرسلتموه. وقد ورد من هذا العنوان من قبل شيء شبيه به جدا ما زال قيد النظر. إذا كان أحدهما زائدا فاسحبوه. برمزكم ترون حالة كل منهما:

    { $link }
mail-admission-reminder-subject = ما بدأتموه ما زال محفوظا
mail-admission-reminder-body =
    بدأتم معنا شيئا منذ مدة. سيُمحى بعد أسبوعين ما لم تتابعوه أو تحفظوه ثانية. عودوا برمزكم:

    { $link }
mail-admission-unanswered-subject = أُغلق شيء من دون إجابتكم
mail-admission-unanswered-body =
    سألناكم عن شيء وانقضت مهلة الإجابة فأُغلق. يمكنكم البدء من جديد في أي وقت:

    { $link }
audit-application-begin = بُدئ طلب
audit-application-code = استُبدل رمز طلب
audit-application-amend = غُيّر طلب أثناء أسئلة مفتوحة
audit-application-submit = أُرسل طلب
audit-application-answer = أُجيب عن أسئلة طلب
audit-application-withdraw = سُحب طلب ومُحي
audit-application-expire = مُحيت مسودة طلب مهملة
audit-application-unanswered = أُغلق طلب من دون إجابة
audit-application-forget = مُحيت نصوص طلب بُتّ فيه
