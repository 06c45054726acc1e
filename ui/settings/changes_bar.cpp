// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/changes_bar.h"

#include "ui/settings/setting_effects.h"
#include "ui/settings/setting_words.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr std::size_t kShown = 4;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChangesBar)
};

QString sentenceOf(const KeyChange &change)
{
    return Texts::tr("%1: %2, was %3", "a setting, its new value, its old value")
        .arg(wordsOf(change.path).label, shownValue(change.path, change.after),
             shownValue(change.path, change.before));
}

} // namespace

ChangesBar::ChangesBar(Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("settings.changes"));
    setAccessibleName(tr("Changes that are not saved"));
    setProperty("ground", QStringLiteral("raised"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kXl, Space::kM, Space::kXl, Space::kM);
    layout->setSpacing(Space::kXs);
    hide();
}

void ChangesBar::setChanges(const std::vector<KeyChange> &changes, const SecretsAskedAgain &asked,
                            std::size_t problems)
{
    QStringList lines;
    if (!changes.empty())
        lines += tr("%Ln change(s) not saved", nullptr, int(changes.size()));
    for (std::size_t i = 0; i < changes.size() && i < kShown; ++i)
        lines += sentenceOf(changes[i]);
    if (changes.size() > kShown)
        lines += tr("and %Ln more", nullptr, int(changes.size() - kShown));
    if (const QString sentence = dwc::sentenceOf(asked); !sentence.isEmpty())
        lines += sentence;
    if (problems > 0)
        lines += tr("%Ln value(s) cannot be saved yet; the reason stands below the field.", nullptr,
                    int(problems));
    setLines(lines);
    setVisible(!changes.empty());
}

void ChangesBar::setLines(const QStringList &lines)
{
    while (m_lines.size() < std::size_t(lines.size())) {
        const bool isHeading = m_lines.empty();
        QLabel *label = makeLabel(m_theme, isHeading ? Type::BodyStrong : Type::Body,
                                  isHeading ? Role::Text : Role::Muted, QString(), this);
        label->setWordWrap(true);
        layout()->addWidget(label);
        m_lines.push_back(label);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isUsed = i < std::size_t(lines.size());
        m_lines[i]->setText(isUsed ? lines[qsizetype(i)] : QString());
        m_lines[i]->setVisible(isUsed);
    }
}

} // namespace dwc
