// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/key_editor.h"

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;

namespace dwc {

class SegmentedControl;

/// One word of a few: side by side when they are short, else in a list that opens.
class WordEditor final : public KeyEditor
{
    Q_OBJECT

public:
    WordEditor(Theme &theme, const ProfileKey &key, QWidget *parent);
    nlohmann::ordered_json value() const override;
    void setValue(const nlohmann::ordered_json &value) override;
    void setLabel(const QString &label) override;

private:
    int current() const;

    std::vector<std::string> m_words;
    SegmentedControl *m_segments = nullptr; ///< one of the two
    QComboBox *m_list = nullptr;
};

/// Some of a few words, each a check box.
class WordsEditor final : public KeyEditor
{
    Q_OBJECT

public:
    WordsEditor(Theme &theme, const ProfileKey &key, QWidget *parent);
    nlohmann::ordered_json value() const override;
    void setValue(const nlohmann::ordered_json &value) override;
    void setLabel(const QString &label) override;

private:
    std::vector<std::pair<std::string, QCheckBox *>> m_boxes;
};

class FlagEditor final : public KeyEditor
{
    Q_OBJECT

public:
    FlagEditor(Theme &theme, const ProfileKey &key, QWidget *parent);
    nlohmann::ordered_json value() const override;
    void setValue(const nlohmann::ordered_json &value) override;
    void setLabel(const QString &label) override;
    bool showsLabel() const override { return true; }

private:
    QCheckBox *m_box;
};

} // namespace dwc
