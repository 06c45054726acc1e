// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/scope_effect.h"

#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace dwc {

namespace {

QLabel *makeLine(Theme &theme, Type type, Role role, const char *name)
{
    QLabel *line = makeLabel(theme, type, role, QString(), nullptr);
    line->setObjectName(QString::fromLatin1(name));
    line->setWordWrap(true);
    return line;
}

QString shown(Moment moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.ms), QLocale::ShortFormat);
}

} // namespace

ScopeEffect::ScopeEffect(Theme &theme, QWidget *parent)
    : QWidget(parent), m_sentence(makeLine(theme, Type::Verdict, Role::Text, "scope.count")),
      m_effects(makeLine(theme, Type::Body, Role::Muted, "scope.effects"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kS, 0, 0);
    auto *card = new Card(theme, tr("What this scope takes"));
    layout->addWidget(card);
    card->body()->addWidget(m_sentence);
    card->body()->addWidget(m_effects);
    connect(&m_counter, &ScopeCounter::counted, this, &ScopeEffect::show);
    setLastRead({});
}

void ScopeEffect::setLastRead(const LastRead &lastRead)
{
    m_lastRead = lastRead;
    count();
}

void ScopeEffect::setRules(const Rules &now, const Rules &then)
{
    if (m_now == now && m_then == then)
        return;
    m_now = now;
    m_then = then;
    count();
}

void ScopeEffect::setWrong()
{
    m_counter.drop();
    m_now.reset();
    m_then.reset();
    m_sentence->setText(tr("Not counted while a value above cannot be used."));
    m_effects->hide();
}

void ScopeEffect::count()
{
    m_counter.drop();
    if (m_lastRead.cloud && m_then) {
        m_counter.count(m_lastRead.cloud, m_lastRead.directory, *m_now, *m_then);
        return;
    }
    if (m_lastRead.cloud)
        return;
    m_sentence->setText(tr("Not counted yet"));
    m_effects->setText(tr("The count appears here once both sides have been read."));
    m_effects->show();
}

void ScopeEffect::show(const ScopeCounts &counts)
{
    QStringList effects = effectsOf(counts, m_then->removal.outOfScope);
    effects += tr("Counted from what was read %1.").arg(shown(m_lastRead.cloud->readAt()));
    m_sentence->setText(sentenceOf(counts));
    m_effects->setText(effects.join(QLatin1Char('\n')));
    m_effects->show();
}

} // namespace dwc
