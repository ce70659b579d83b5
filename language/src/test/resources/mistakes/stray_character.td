close → 3
