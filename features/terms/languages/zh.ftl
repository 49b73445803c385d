terms-title = Terms
terms-none = 这里还没有内容
terms-none-text = 新增的内容会显示在这里。
terms-state-draft = 草稿
terms-state-open = 开放
terms-state-closed = 已关闭
