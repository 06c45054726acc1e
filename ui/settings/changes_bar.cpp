// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/changes_bar.h"

#include "ui/settings/setting_effects.h"
#include "ui/settings/setting_words.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr std::size_t kShown = 4;

QString sentenceOf(const KeyChange &change)
{
    return ChangesBar::tr("%1: %2, was %3", "a setting, its new value, its old value")
        .arg(wordsOf(change.path).label, shownValue(change.path, change.after),
             shownValue(change.path, change.before));
}

} // namespace

ChangesBar::ChangesBar(Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("settings.changes"));
    setAccessibleName(tr("Changes that are not saved"));
    m_lines->setContentsMargins(Space::kXl, Space::kM, Space::kXl, Space::kM);
    m_lines->setSpacing(Space::kXs);
    hide();
}

void ChangesBar::setChanges(const std::vector<KeyChange> &changes, const SecretsAskedAgain &asked,
                            std::size_t problems)
{
    clear();
    setVisible(!changes.empty());
    if (changes.empty())
        return;
    addLine(tr("%Ln change(s) not saved", nullptr, int(changes.size())), true);
    for (std::size_t i = 0; i < changes.size() && i < kShown; ++i)
        addLine(sentenceOf(changes[i]), false);
    if (changes.size() > kShown)
        addLine(tr("and %Ln more", nullptr, int(changes.size() - kShown)), false);
    if (const QString sentence = dwc::sentenceOf(asked); !sentence.isEmpty())
        addLine(sentence, false);
    if (problems > 0)
        addLine(tr("%Ln value(s) cannot be saved yet; the reason stands below the field.", nullptr,
                   int(problems)),
                false);
}

void ChangesBar::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ChangesBar::addLine(const QString &text, bool strong)
{
    auto *label = makeLabel(m_theme, strong ? Type::BodyStrong : Type::Body,
                            strong ? Role::Text : Role::Muted, text, this);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

} // namespace dwc
