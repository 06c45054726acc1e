// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/quote.h"

#include "ui/theme/space.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace dwc {

namespace {

constexpr QChar kBreak(0x200B);

} // namespace

Quote::Quote(Theme &theme, Frame frame, QWidget *parent) : QTextEdit(parent), m_theme(theme), m_frame(frame)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("kind", frame == Frame::Box ? QStringLiteral("quote") : QStringLiteral("bare"));
    if (frame == Frame::None)
        setFocusPolicy(Qt::ClickFocus); // no stop of the Tab key for every step
    document()->setDocumentMargin(frame == Frame::Box ? Space::kS : 0);
    connect(&theme, &Theme::themeChanged, this, &Quote::adapt);
    adapt();
}

void Quote::setParagraphs(const QStringList &paragraphs)
{
    // a DN breaks between its parts rather than inside a word
    static const QRegularExpression kInside(QStringLiteral(",(?=\\S)"));
    setPlainText(paragraphs.join(u'\n').replace(kInside, u',' + QString(kBreak)));
    adapt();
}

void Quote::adapt()
{
    setFont(m_theme.font(Type::Body));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format;
        format.setAlignment(isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
        format.setTopMargin(block.position() > 0 ? Space::kS : 0);
        format.setLineHeight(lineStretchOf(Type::Body), QTextBlockFormat::ProportionalHeight);
        cursor.mergeBlockFormat(format);
    }
    updateGeometry();
}

int Quote::heightForWidth(int width) const
{
    const int shown = viewport()->width(), frame = this->width() - shown;
    document()->setTextWidth(width - frame);
    const int height = int(std::ceil(document()->size().height())) + this->height() - viewport()->height();
    document()->setTextWidth(shown);
    return height;
}

QSize Quote::sizeHint() const
{
    constexpr int kUsual = 200;
    return {kUsual, heightForWidth(kUsual)};
}

void Quote::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        adapt();
}

QMimeData *Quote::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').remove(kBreak));
    return copied;
}

} // namespace dwc
