-- Why a panellist was released stands apart from what they declared themselves.
ALTER TABLE appeal_panel ADD COLUMN release_reason TEXT NOT NULL DEFAULT '';
UPDATE appeal_panel SET release_reason = declared_text, declared_text = '' WHERE released IS NOT NULL AND declaration <> 'conflict';
