/** A button of the page opens the chat with its question filled in. */
for (const button of document.querySelectorAll('[data-question]')) {
  button.addEventListener('click', () => {
    const { question } = button.dataset
    document.dispatchEvent(new CustomEvent('aihub-chat-ask', { detail: { question } }))
  })
}
