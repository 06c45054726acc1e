// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/key_editor.h"

class QLineEdit;
class QPlainTextEdit;

namespace dwc {

/// One line. A GUID in another notation becomes ours as soon as it is whole.
class LineEditor final : public KeyEditor
{
    Q_OBJECT

public:
    LineEditor(Theme &theme, const ProfileKey &key, QWidget *parent);
    nlohmann::ordered_json value() const override;
    void setValue(const nlohmann::ordered_json &value) override;
    void setLabel(const QString &label) override;

private:
    void normalise();

    QLineEdit *m_line;
};

/// A list of texts, one in each line.
class LinesEditor final : public KeyEditor
{
    Q_OBJECT

public:
    LinesEditor(Theme &theme, const ProfileKey &key, QWidget *parent);
    nlohmann::ordered_json value() const override;
    void setValue(const nlohmann::ordered_json &value) override;
    void setLabel(const QString &label) override;

private:
    QPlainTextEdit *m_lines;
};

/// A file's path, typed or chosen.
class PathEditor final : public KeyEditor
{
    Q_OBJECT

public:
    PathEditor(Theme &theme, const ProfileKey &key, QWidget *parent);
    nlohmann::ordered_json value() const override;
    void setValue(const nlohmann::ordered_json &value) override;
    void setLabel(const QString &label) override;

private:
    void choose();

    QLineEdit *m_line;
    QWidget *m_button;
    QString m_label;
};

} // namespace dwc
