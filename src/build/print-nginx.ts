// Prints an nginx server block with the same headers as `_headers`: npm run nginx -- /var/www/instep
import { formatNginx, headerRules } from './headers.ts';

process.stdout.write(formatNginx(headerRules(), process.argv[2] ?? '/var/www/instep'));
