// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/summary_step.h"

#include "ui/setup/foreign_text.h"
#include "ui/settings/key_row.h"
#include "ui/settings/problem_words.h"
#include "ui/setup/fact_list.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kSummaryColumn = 640;

} // namespace

SummaryStep::SummaryStep(Theme &theme, const std::string &folder, QWidget *parent)
    : QWidget(parent), m_folder(folder), m_banner(new Banner(theme, this)),
      m_name(new KeyRow(theme, profileKeyAt("name"), false, this)), m_kept(new FactList(theme)),
      m_tests(new FactList(theme))
{
    m_banner->hide();
    m_name->setMaximumWidth(kSummaryColumn);
    auto *kept = new Card(theme, tr("What is kept, and where"), this);
    kept->body()->addWidget(m_kept);
    auto *tests = new Card(theme, tr("What the test said"), this);
    tests->body()->addWidget(m_tests);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addWidget(m_banner);
    layout->addWidget(m_name);
    layout->addWidget(kept);
    layout->addWidget(tests);
    layout->addStretch(1);
}

void SummaryStep::show(const ConnectAnswers &answers, const std::vector<Fact> &tests)
{
    const KeyValues &values = answers.values;
    m_name->show(values);
    const bool isCertificate = signInSecret(answers) == SecretName::KeyPassphrase;
    std::vector<Fact> kept{
        {tr("Profile"), shown(m_folder + '/' + values.text("name") + ".json"), Fact::Tone::Plain, true},
        isCertificate ? Fact{tr("Certificate"),
                             tr("Where it is: %1").arg(shown(values.text("cloud.signIn.certificateFile")))}
                      : Fact{tr("Client secret"), tr("This computer's keychain, for the tenant %1")
                                                      .arg(shown(values.text("cloud.tenantId")))},
        {tr("Password"),
         tr("This computer's keychain, for %1 in %2")
             .arg(shown(values.text("directory.bind.user")), shown(values.text("directory.domain")))},
        {tr("Cloud"), tr("Nothing is ever written there.")},
        {tr("Directory"), tr("Nothing is written before you have approved it in Review.")},
    };
    if (isCertificate && !answers.passphrase.isEmpty())
        kept.insert(kept.begin() + 2,
                    {tr("Passphrase of the private key"), tr("This computer's keychain, for that file")});
    m_kept->setFacts(kept);
    m_tests->setFacts(tests);
    judge(answers);
}

void SummaryStep::judge(const ConnectAnswers &answers)
{
    const auto problems = problemsOf(answers, ConnectStep::Summary);
    m_name->explain(answers.values);
    m_name->setProblem(problems.empty() || !answers.isNamed ? QString() : sentenceOf(problems.front()));
}

void SummaryStep::setFailure(const QString &sentence, const QString &cure)
{
    if (!sentence.isEmpty())
        m_banner->tell(Banner::Tone::Danger, sentence, cure, {});
    m_banner->setVisible(!sentence.isEmpty());
}

} // namespace dwc
