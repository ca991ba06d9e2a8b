import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class SignInDto {
  @ApiProperty({ example: 'clerk-u06' })
  @IsString()
  @Length(1, 64)
  login!: string;

  @ApiProperty({ example: 'kaoping-demo' })
  @IsString()
  @Length(1, 200)
  password!: string;
}
