// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "ui/bridge/exporter.h"
#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace dwc {

class Button;
class SegmentedControl;

/// The preparation as a script for somebody else, in one of two languages: to read, save or copy.
class ScriptView : public QWidget
{
    Q_OBJECT

public:
    ScriptView(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);
    void setLook(const ForestLook &look);

Q_SIGNALS:
    void exportRequested(const QString &path, const dwc::Exporter &exporter);

private:
    enum Language { PowerShell, Ldif };

    const Result<std::string> &script() const;
    void show();
    void save();

    const ReportWords &m_words;
    SegmentedControl *m_language;
    QLabel *m_use;
    QPlainTextEdit *m_text;
    Button *m_save;
    Button *m_copy;
    Result<std::string> m_powerShell, m_ldif;
};

} // namespace dwc
