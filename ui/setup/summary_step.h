// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/connect_answers.h"
#include "ui/setup/side_answer.h"

#include <QWidget>

namespace dwc {

class Banner;
class FactList;
class KeyRow;
class Theme;

/// The profile's name, and what will be kept where.
class SummaryStep final : public QWidget
{
    Q_OBJECT

public:
    /// `folder`: where new profiles stand.
    SummaryStep(Theme &theme, const std::string &folder, QWidget *parent = nullptr);

    void show(const ConnectAnswers &answers, const std::vector<Fact> &tests);
    void judge(const ConnectAnswers &answers);
    /// Why it could not be saved; empty: nothing failed.
    void setFailure(const QString &sentence, const QString &cure);
    KeyRow *name() const { return m_name; }

private:
    std::string m_folder;
    Banner *m_banner;
    KeyRow *m_name;
    FactList *m_kept;
    FactList *m_tests;
};

} // namespace dwc
